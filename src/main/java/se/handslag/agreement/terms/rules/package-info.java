/**
 * The rules that check what an agreement says: contradictions that nobody may overlook, and remarks beside them.
 *
 * <p>Published to whoever has terms and wants them judged. A rule is a small object with an id and a source; it reads
 * terms and answers with findings, and reads nothing else: no clock, no database, no framework. The Swedish words it
 * looks for, the laws that have been replaced and the municipalities' guidelines are dated data beside the texts.
 *
 * <p>Keeps nothing and so purges nothing.
 */
@NullMarked
@NamedInterface("rules")
package se.handslag.agreement.terms.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
