package id.talenta.tour;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.testing.Browser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Opens the dialogs of the screens, each once a walk. Every one must have the focus, fit into the
 * window and close with Escape.
 */
final class Dialogs {
  /** Texts of buttons that ask before they do anything. */
  private static final List<String> BUTTONS =
      List.of(
          "agreement.explore",
          "agreement.revise",
          "agreement.extend",
          "agreement.amend",
          "agreement.council.add",
          "agreement.end",
          "agreement.golive.mark",
          "agreement.golive.target",
          "mentoring.session.add",
          "mentoring.session.change",
          "mentoring.question.add",
          "mentoring.question.answer",
          "mentoring.material.add",
          "mentoring.internship.add",
          "mentoring.internship.change",
          "mentoring.assess",
          "mentoring.participant.add",
          "mentoring.attendance.record",
          "mentoring.report.add",
          "tenant.suspend.do",
          "tenant.resume.do",
          "tenant.end.do",
          "tenant.erase.do",
          "access.account.new",
          "support.open",
          "grid.start",
          "rule.indicator.add",
          "rule.moves.who",
          "rule.publish",
          "rule.discard",
          "succession.open",
          "placement.details",
          "placement.withdraw");

  private static final String PICK = "placement.pick";
  private static final String OPEN = "vaadin-dialog[opened]";

  private final Page page;
  private final Language language;
  private final Set<String> seen = new HashSet<>();

  Dialogs(Page page, Language language) {
    this.page = page;
    this.language = language;
  }

  /**
   * Opens those that the present screen offers and that were not seen before.
   *
   * @param picture takes one, by the name of the button
   * @return what was not as it should be
   */
  List<String> open(Consumer<String> picture) {
    var faults = new ArrayList<String>();
    for (var key : BUTTONS) {
      if (!seen.contains(key) && button(key).isPresent()) {
        seen.add(key);
        press(key);
        look(key, picture, faults);
      }
    }
    if (!seen.contains(PICK) && button(PICK).isPresent()) {
      seen.add(PICK);
      pick(picture, faults);
    }
    return faults;
  }

  /** A regional head picks one of three and is asked once more. */
  private void pick(Consumer<String> picture, List<String> faults) {
    press(PICK);
    page.locator("#decision-reason textarea").fill("Paling siap menurut bukti kinerja. ".repeat(4));
    Browser.settle(page);
    picture.accept(PICK);
    press("placement.decide");
    look("placement.decide", picture, faults);
  }

  private void look(String key, Consumer<String> picture, List<String> faults) {
    Browser.settle(page);
    overlay().waitFor();
    picture.accept(key);
    examine(key, faults);
    close(key, faults);
  }

  /** The first button that can be pressed and has exactly this text. */
  Optional<Locator> button(String key) {
    var text = Messages.shared().text(language, key);
    var shown = page.locator("main vaadin-button:not([disabled]):visible");
    var texts = shown.allTextContents();
    return IntStream.range(0, texts.size())
        .filter(index -> texts.get(index).strip().equals(text))
        .mapToObj(shown::nth)
        .findFirst();
  }

  /** Presses the button with this text. */
  void press(String key) {
    button(key).orElseThrow(() -> new IllegalStateException("There is no button " + key)).click();
    Browser.settle(page);
  }

  private void examine(String key, List<String> faults) {
    var hasFocus = page.evaluate("open => !!document.activeElement?.closest(open)", OPEN);
    if (!Boolean.TRUE.equals(hasFocus)) {
      faults.add("the dialog of " + key + " does not have the focus");
    }
    var box = overlay().boundingBox();
    var window = page.viewportSize();
    if (box.x < 0 || box.x + box.width > window.width || box.height > window.height) {
      faults.add("the dialog of " + key + " is larger than the window");
    }
  }

  /** What is seen of the dialog on top. */
  private Locator overlay() {
    return page.locator(OPEN).last().locator("vaadin-dialog-overlay > [part=overlay]").first();
  }

  private void close(String key, List<String> faults) {
    page.keyboard().press("Escape");
    try {
      page.locator(OPEN)
          .waitFor(
              new Locator.WaitForOptions()
                  .setState(WaitForSelectorState.DETACHED)
                  .setTimeout(5_000));
    } catch (com.microsoft.playwright.TimeoutError open) {
      faults.add("the dialog of " + key + " does not close with Escape");
      page.reload();
    }
    Browser.settle(page);
  }
}
