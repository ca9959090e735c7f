package id.talenta.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import id.talenta.agreement.AgreementContents;
import id.talenta.agreement.ProtectionClause;
import id.talenta.agreement.ProtectionTopic;
import id.talenta.platform.ui.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the agreement says on the protection of personal data, topic by topic. */
final class ClausesField extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 4000;

  private final Map<ProtectionTopic, TextArea> texts = new EnumMap<>(ProtectionTopic.class);

  ClausesField(AgreementContents contents, String host, String partner) {
    var list = new Div();
    list.addClassName("clauses");
    for (var topic : ProtectionTopic.values()) {
      var area = new TextArea(Text.of("agreement.clause", topic));
      area.setMaxLength(LONGEST);
      area.setRequiredIndicatorVisible(topic.isRequired());
      var text = contents.clause(topic);
      area.setValue(
          text.isEmpty() && contents.clauses().isEmpty() ? usual(topic, host, partner) : text);
      texts.put(topic, area);
      list.add(area);
    }
    var details = new Details(Text.of("agreement.clauses"), list);
    details.addClassName("form-details");
    getContent().addClassName("form-whole");
    getContent().add(details);
  }

  /** Those that say something. */
  List<ProtectionClause> clauses() {
    return texts.entrySet().stream()
        .map(entry -> new ProtectionClause(entry.getKey(), entry.getValue().getValue()))
        .filter(clause -> !clause.text().isEmpty())
        .toList();
  }

  private static String usual(ProtectionTopic topic, String host, String partner) {
    return Text.of("agreement.clause.usual." + topic.name(), host, partner);
  }
}
