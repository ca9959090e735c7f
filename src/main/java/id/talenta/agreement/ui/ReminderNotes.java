package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import id.talenta.agreement.AgreementReminder;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Says whose agreement ends soon and what to do about it, until somebody has taken note. */
final class ReminderNotes {
  private static final int SOON = 7;

  private ReminderNotes() {}

  /**
   * The notes.
   *
   * @param words the sentence for a reminder, as the reader's side needs it
   * @param path where something can be done about it
   * @param settle takes note
   */
  static Div of(
      List<AgreementReminder> reminders,
      Function<AgreementReminder, String> words,
      Function<AgreementReminder, String> path,
      Consumer<AgreementReminder> settle,
      LocalDate today) {
    var notes = new Div();
    notes.addClassName("reminders");
    for (var reminder : reminders) {
      notes.add(note(notes, reminder, words.apply(reminder), path.apply(reminder), settle, today));
    }
    notes.setVisible(!reminders.isEmpty());
    return notes;
  }

  private static Component note(
      Div notes,
      AgreementReminder reminder,
      String sentence,
      String path,
      Consumer<AgreementReminder> settle,
      LocalDate today) {
    var open = new Anchor(path, Text.of("agreement.reminder.open"));
    open.setAriaLabel(Text.of("agreement.reminder.open") + ": " + reminder.partner().name());
    var noted = new Button(Text.of("agreement.reminder.noted"));
    noted.addThemeVariants(ButtonVariant.TERTIARY);
    var actions = NextStep.actions(open, noted);
    var isSoon = reminder.daysLeft(today) <= SOON;
    var note = new Callout(isSoon ? Tone.BAD : Tone.CAUTION, sentence, actions);
    noted.addClickListener(
        pressed -> {
          settle.accept(reminder);
          notes.remove(note);
          notes.setVisible(notes.getComponentCount() > 0);
        });
    return note;
  }

  /** The sentence for the host. */
  static String forHost(AgreementReminder reminder, LocalDate today) {
    return Text.of(
        "agreement.reminder.host",
        reminder.partner().name(),
        Formats.date(reminder.endsOn()),
        reminder.daysLeft(today));
  }

  /** The sentence for the region. */
  static String forRegion(AgreementReminder reminder, String host, LocalDate today) {
    return Text.of(
        "agreement.reminder.region",
        host,
        Formats.date(reminder.endsOn()),
        reminder.daysLeft(today));
  }
}
