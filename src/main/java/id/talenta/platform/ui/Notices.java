package id.talenta.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import id.talenta.platform.error.UserError;

/** Short notices at the edge of the screen, read out by screen readers. */
public final class Notices {
  private static final int SUCCESS_MILLISECONDS = 5_000;
  private static final int UNTIL_CLOSED = 0;

  private Notices() {}

  /** Something worked; goes away by itself. */
  public static void success(String key, Object... arguments) {
    show(Text.of(key, arguments), NotificationVariant.SUCCESS, SUCCESS_MILLISECONDS);
  }

  /** Something to know; goes away by itself. */
  public static void info(String key, Object... arguments) {
    show(Text.of(key, arguments), NotificationVariant.INFO, SUCCESS_MILLISECONDS);
  }

  /** Something did not work; stays until it is closed. */
  public static void error(String key, Object... arguments) {
    show(Text.of(key, arguments), NotificationVariant.ERROR, UNTIL_CLOSED);
  }

  /** As {@link #error(String, Object...)}, with the error's own sentence. */
  public static void error(UserError error) {
    error(error.messageKey(), error.arguments());
  }

  /**
   * Something was done that can be undone for as long as the notice stands.
   *
   * @param undo takes it back
   */
  public static void undoable(Runnable undo, String key, Object... arguments) {
    var notice = show(Text.of(key, arguments), NotificationVariant.SUCCESS, UNDO_MILLISECONDS);
    var button =
        new Button(
            Text.of("platform.undo"),
            pressed -> {
              notice.close();
              undo.run();
            });
    button.addThemeVariants(ButtonVariant.TERTIARY);
    row(notice).addComponentAtIndex(1, button);
  }

  private static final int UNDO_MILLISECONDS = 10_000;

  private static Div row(Notification notice) {
    return (Div) notice.getChildren().findFirst().orElseThrow();
  }

  private static Notification show(String text, NotificationVariant variant, int milliseconds) {
    var notice = new Notification();
    var close = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> notice.close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    close.setAriaLabel(Text.of("platform.close"));
    var row = new Div(new Span(text), close);
    row.addClassName("notice");
    notice.add(row);
    notice.addThemeVariants(variant);
    notice.setDuration(milliseconds);
    notice.setPosition(Notification.Position.BOTTOM_END);
    notice.setAssertive(variant == NotificationVariant.ERROR);
    UI.getCurrentOrThrow().add(notice);
    notice.open();
    return notice;
  }
}
