/**
 * Screens of the host's administrator for cooperations: the list, and one agreement with its next
 * step. They ask {@code AgreementService} and its neighbours, and hold no rules of their own.
 */
@NullMarked
package id.talenta.agreement.ui;

import org.jspecify.annotations.NullMarked;
