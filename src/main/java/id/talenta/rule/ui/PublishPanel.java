package id.talenta.rule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.FileProblems;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.SmallFile;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.platform.yaml.YamlException;
import id.talenta.rule.LibraryVersion;
import id.talenta.rule.TemplateLibrary;
import id.talenta.rule.core.RuleSetDifferences;
import java.nio.charset.StandardCharsets;

/** Takes the file of a template, checks it, shows what is new, and publishes it. */
final class PublishPanel extends Composite<Section> {
  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 200_000;

  private final transient TemplateLibrary library;
  private final transient Runnable published;
  private final Div place = new Div();
  private final Div result = new Div();

  PublishPanel(TemplateLibrary library, Runnable published) {
    this.library = library;
    this.published = published;
    result.addClassName("rule-form");
    result.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  protected Section initContent() {
    place.add(upload());
    var text = new Paragraph(Text.of("rule.library.publish.text"));
    text.addClassName("quiet");
    return new Section("rule.library.publish", text, place, result);
  }

  /** A fresh field for each file: one that had a file takes no other. */
  private Upload upload() {
    var file = new SmallFile(LARGEST, Text.of("rule.library.large"));
    var upload = new Upload(file);
    upload.addAllFinishedListener(
        finished -> {
          file.take().ifPresent(content -> look(new String(content, StandardCharsets.UTF_8)));
          place.removeAll();
          place.add(upload());
        });
    upload.setMaxFiles(1);
    upload.setMaxFileSize(LARGEST);
    upload.setAcceptedFileTypes(".yaml", ".yml");
    upload.setUploadButton(
        new Button(Text.of("rule.library.choose"), VaadinIcon.UPLOAD_ALT.create()));
    upload.setDropLabel(new Span(Text.of("rule.library.drop")));
    var errors = new UploadI18N.Error();
    errors.setFileIsTooBig(Text.of("rule.library.large"));
    errors.setIncorrectFileType(Text.of("rule.library.type"));
    upload.setI18n(new UploadI18N().setError(errors));
    upload.addFileRejectedListener(
        rejected -> Notices.error("rule.library.refused", rejected.getErrorMessage()));
    return upload;
  }

  private void look(String text) {
    result.removeAll();
    try {
      var template = library.check(text);
      var before =
          library.list().stream().filter(each -> each.name().equals(template.name())).findFirst();
      var next = before.map(LibraryVersion::version).orElse(0) + 1;
      result.add(
          new Callout(
              Tone.INFO,
              Text.of("rule.library.good", RuleTexts.of(template.rules().title()), next)));
      before.ifPresent(
          old -> {
            var found = RuleSetDifferences.between(old.rules(), template.rules());
            result.add(
                new Paragraph(
                    Text.of("rule.library.against", old.version(), Formats.count(found.size()))),
                PublishDialog.list(found));
          });
      result.add(form(text));
    } catch (YamlException refused) {
      result.add(
          new FileProblems(
              Text.of("rule.library.bad", Formats.count(refused.problems().size())),
              refused.problems()));
    }
  }

  private Div form(String text) {
    var note = new TextArea(Text.of("rule.library.note"));
    note.setHelperText(Text.of("rule.library.note.help"));
    note.setRequiredIndicatorVisible(true);
    note.setMaxLength(TemplateLibrary.MAXIMUM_NOTE);
    note.setMinRows(2);
    note.setId("library-note");
    var publish = new Button(Text.of("rule.library.publish.do"));
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    publish.setId("library-publish");
    publish.setDisableOnClick(true);
    publish.addClickListener(
        pressed -> {
          try {
            var version = library.publish(text, note.getValue());
            published.run();
            Notices.success("rule.library.published", version.version());
          } catch (UserError refused) {
            Notices.error(refused);
            publish.setEnabled(true);
          }
        });
    var form = new Div(note, publish);
    form.addClassName("rule-library-form");
    return form;
  }
}
