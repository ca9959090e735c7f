package id.talenta.configuration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import id.talenta.configuration.FileInForce;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;

/** A file as it is in force; opens to its text. */
final class FileRow extends Composite<Details> {
  private static final long serialVersionUID = 1L;

  FileRow(FileInForce file) {
    var title = new Span(Text.of("configuration.file", file.file()));
    title.addClassName("configuration-file-title");
    var name = new Span(file.file().fileName());
    name.addClassNames("quiet", "small");
    var what = new Div(title, name);
    what.addClassName("configuration-file-what");
    var since = new Span(since(file));
    since.addClassNames("quiet", "small");
    var state = new Div(since);
    state.addClassName("configuration-file-state");
    if (file.isChangedOnScreen() && file.applied().isPresent()) {
      state.addComponentAsFirst(new Chip(Text.of("configuration.changed"), Tone.INFO));
    }
    var summary = new Div(what, state);
    summary.addClassName("configuration-file");
    var text = new Pre(file.text());
    text.addClassName("file-text");
    text.getElement().setAttribute("tabindex", "0");
    var details = getContent();
    details.setSummary(summary);
    details.add(text);
    if (file.isChangedOnScreen()) {
      details.addComponentAsFirst(new Anchor("aturan", Text.of("configuration.changed.link")));
    }
    details.addClassName("configuration-details");
  }

  private static String since(FileInForce file) {
    return file.applied()
        .map(
            version ->
                Text.of(
                    "configuration.since",
                    version.version(),
                    Formats.date(version.validFrom()),
                    version.recordedBy()))
        .orElseGet(() -> Text.of("configuration.since.screen"));
  }
}
