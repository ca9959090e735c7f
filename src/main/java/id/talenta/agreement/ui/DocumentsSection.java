package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.talenta.agreement.AgreementDocument;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** All documents of an agreement, every version of them, the newest first. */
final class DocumentsSection {
  private static final int SHORT = 12;

  private DocumentsSection() {}

  /**
   * The documents.
   *
   * @param path the address of the page that shows one
   */
  static Component of(List<AgreementDocument> papers, Function<UUID, String> path) {
    var list = new UnorderedList();
    list.addClassName("paper-list");
    papers.forEach(paper -> list.add(item(paper, path)));
    var section = new Section("agreement.papers", list);
    section.setVisible(!papers.isEmpty());
    return section;
  }

  private static ListItem item(AgreementDocument paper, Function<UUID, String> path) {
    var document = paper.document();
    var link =
        new Anchor(
            path.apply(document.id()),
            Text.of(
                "agreement.paper.title",
                Text.of("agreement.paper", paper.kind()),
                paper.version()));
    var about =
        new Span(
            Text.of(
                "agreement.paper.about",
                document.name(),
                Formats.size(document.sizeBytes()),
                document.sha256().substring(0, SHORT)));
    about.addClassNames("small", "quiet");
    about.setTitle(Text.of("agreement.document.hint", document.sha256()));
    return new ListItem(link, about);
  }
}
