package se.handslag.web;

/** Where the files that pages are dressed in lie. */
public interface Assets {

    /**
     * The address of a file of the face, such as "vendor/theme.css". It changes with the file's content, so that a browser
     * may keep it for ever.
     */
    String path(String file);
}
