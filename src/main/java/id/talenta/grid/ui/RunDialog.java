package id.talenta.grid.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.talenta.grid.MappingService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import id.talenta.rule.RuleSetService;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Asks for the day of a mapping and starts it. */
final class RunDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  private final transient Factory factory;
  private final transient Runnable onStart;
  private final DatePicker day = Fields.date("grid.start.day");
  private final Paragraph used = new Paragraph();
  private final Button start = new Button(Text.of("grid.start"), pressed -> start());

  private RunDialog(Factory factory, Runnable onStart) {
    super(Text.of("grid.start"));
    this.factory = factory;
    this.onStart = onStart;
    day.setRequiredIndicatorVisible(true);
    day.setHelperText(Text.of("grid.start.day.help"));
    day.setWidthFull();
    day.addValueChangeListener(changed -> tellRules());
    day.setValue(LocalDate.now(factory.clock));
    used.addClassName("quiet");
    setWidth("30rem");
    add(day, used, new Paragraph(Text.of("grid.start.text")));
    start.addThemeVariants(ButtonVariant.PRIMARY);
    start.setId("confirm-mapping");
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), start);
  }

  private void tellRules() {
    var version = day.getOptionalValue().flatMap(factory.rules::inForce);
    start.setEnabled(version.isPresent());
    used.setText(
        version
            .map(
                found ->
                    Text.of("grid.start.rules", Words.of(found.rules().title()), found.version()))
            .orElse(Text.of("grid.start.no-rules")));
  }

  private void start() {
    try {
      factory.mapping.start(day.getValue());
      close();
      onStart.run();
    } catch (UserError refused) {
      Notices.error(refused);
    }
  }

  /** Opens the dialog with what it needs. */
  @Singleton
  static final class Factory {
    private final MappingService mapping;
    private final RuleSetService rules;
    private final Clock clock;

    Factory(MappingService mapping, RuleSetService rules, Clock clock) {
      this.mapping = mapping;
      this.rules = rules;
      this.clock = clock;
    }

    /**
     * Opens it.
     *
     * @param onStart run once the mapping has been queued
     */
    void open(Runnable onStart) {
      new RunDialog(this, onStart).open();
    }
  }
}
