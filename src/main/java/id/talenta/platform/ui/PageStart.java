package id.talenta.platform.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import jakarta.inject.Singleton;

/** Begins each page in the person's language and colours, and each session with its errors' way. */
@Singleton
final class PageStart implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(PageStart::dress);
    var service = event.getSource();
    service.setSystemMessagesProvider(PageStart::systemMessages);
    service.addSessionInitListener(
        begun -> {
          begun.getSession().setErrorHandler(new ScreenErrors());
          begun
              .getSession()
              .setLocale(
                  Preference.LANGUAGE
                      .read(begun.getRequest())
                      .flatMap(Language::ofCode)
                      .orElse(Language.INDONESIAN)
                      .locale());
        });
  }

  private static void dress(IndexHtmlResponse page) {
    var request = page.getVaadinRequest();
    var language =
        Preference.LANGUAGE.read(request).flatMap(Language::ofCode).orElse(Language.INDONESIAN);
    var colours = Preference.COLOURS.read(request).map(ColourSwitch::checked).orElse("light dark");
    page.getDocument()
        .getElementsByTag("html")
        .attr("lang", language.code())
        .attr("style", "color-scheme: " + colours);
  }

  /**
   * A session that has ended, or a server that was restarted, leads back to the sign-in at once.
   */
  private static SystemMessages systemMessages(SystemMessagesInfo about) {
    var language = Language.of(about.getLocale());
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setInternalErrorCaption(Messages.shared().text(language, "platform.error.title"));
    messages.setInternalErrorMessage(Messages.shared().text(language, "platform.error.reload"));
    return messages;
  }
}
