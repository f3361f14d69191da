'use strict';
// What only script can do when one signs in: passkeys, and showing a password while it is typed. Without it one signs in by password.
(() => {
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const text = (buffer) => {
    let letters = '';
    for (const each of new Uint8Array(buffer)) letters += String.fromCharCode(each);
    return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  };
  const known = (list) => (list || []).map((each) => ({ ...each, id: bytes(each.id) }));

  const make = async (asked) => {
    const made = await navigator.credentials.create({
      publicKey: {
        ...asked,
        challenge: bytes(asked.challenge),
        user: { ...asked.user, id: bytes(asked.user.id) },
        excludeCredentials: known(asked.excludeCredentials),
      },
    });
    return {
      id: made.id,
      rawId: text(made.rawId),
      type: made.type,
      clientExtensionResults: {},
      authenticatorAttachment: made.authenticatorAttachment || undefined,
      response: {
        attestationObject: text(made.response.attestationObject),
        clientDataJSON: text(made.response.clientDataJSON),
        transports: made.response.getTransports ? made.response.getTransports() : [],
      },
    };
  };

  const prove = async (asked) => {
    const shown = await navigator.credentials.get({
      publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: known(asked.allowCredentials) },
    });
    return {
      id: shown.id,
      rawId: text(shown.rawId),
      type: shown.type,
      clientExtensionResults: {},
      authenticatorAttachment: shown.authenticatorAttachment || undefined,
      response: {
        authenticatorData: text(shown.response.authenticatorData),
        clientDataJSON: text(shown.response.clientDataJSON),
        signature: text(shown.response.signature),
        userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined,
      },
    };
  };

  const canUsePasskeys = window.PublicKeyCredential && navigator.credentials && window.isSecureContext;
  for (const part of document.querySelectorAll('[data-passkey]')) {
    if (!canUsePasskeys) continue;
    part.hidden = false;
    const button = part.querySelector('button');
    const form = button.form;
    const trouble = part.querySelector('[data-trouble]');
    button.addEventListener('click', async (e) => {
      e.preventDefault();
      const first = form.querySelector('[required]:not([type=password]):invalid');
      if (part.dataset.passkey === 'make' && first) { first.reportValidity(); return; }
      button.disabled = true;
      trouble.hidden = true;
      try {
        const answer = await fetch(part.dataset.ask, { credentials: 'same-origin' });
        if (!answer.ok) { window.location.reload(); return; }
        const asked = await answer.json();
        const given = part.dataset.passkey === 'make' ? await make(asked) : await prove(asked);
        form.elements.credential.value = JSON.stringify(given);
        form.submit();
      } catch {
        trouble.hidden = false;
        button.disabled = false;
        button.focus();
      }
    });
  }

  // The link leads to the same page with the letters shown; here they are shown at once, and hidden again.
  for (const link of document.querySelectorAll('a[data-shows]')) {
    const field = document.getElementById(link.dataset.shows);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'hs-linkish hs-show';
    const told = () => {
      const shown = field.type === 'text';
      button.textContent = shown ? link.dataset.hide : link.dataset.show;
      button.setAttribute('aria-pressed', String(shown));
    };
    button.addEventListener('click', () => { field.type = field.type === 'text' ? 'password' : 'text'; told(); });
    told();
    link.replaceWith(button);
  }
})();
