package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.rule.RuleDraftService;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.core.AxisRules;
import id.talenta.rule.core.RuleSet;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The templates to begin a draft from, each with what it is and where it comes from. */
@Prototype
@Route(value = RuleNavigation.TEMPLATES, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "AUDITOR"})
@StyleSheet("css/rule.css")
class TemplatesView extends Page {
  private static final long serialVersionUID = 1L;

  private static final Set<Role> MAY_BEGIN = Set.of(Role.TENANT_ADMIN, Role.ANALYST);

  private final transient RuleSetService service;
  private final transient RuleDraftService drafts;

  TemplatesView(RuleSetService service, RuleDraftService drafts) {
    super("rule.templates.title");
    this.service = service;
    this.drafts = drafts;
    above(new Anchor(RuleNavigation.RULES, Text.of("rule.back")));
    subtitle(Text.of("rule.templates.subtitle"));
    var cards = new Div();
    cards.addClassName("rule-templates");
    service.templates().forEach(template -> cards.add(card(template.rules())));
    add(cards);
  }

  private Component card(RuleSet template) {
    var use = new Button(Text.of("rule.templates.use"), pressed -> choose(template));
    use.addThemeVariants(ButtonVariant.PRIMARY);
    use.setAriaLabel(Text.of("rule.templates.use.label", RuleTexts.of(template.title())));
    var read =
        new Anchor(
            RuleNavigation.TEMPLATES + "/" + template.name(), Text.of("rule.templates.read"));
    var act = Scopes.actor().hasAny(MAY_BEGIN) ? new Div(use, read) : new Div(read);
    act.addClassName("actions");
    var note = new Paragraph(RuleTexts.of(template.provenance().note()));
    note.addClassNames("quiet", "small");
    return Section.titled(
        RuleTexts.of(template.title()),
        RuleTexts.source(template.provenance()),
        new Paragraph(RuleTexts.of(template.description())),
        axis(template.performance()),
        axis(template.potential()),
        note,
        act);
  }

  private static Component axis(AxisRules axis) {
    var name = new Span(RuleTexts.axis(axis.axis()));
    name.addClassName("rule-axis-name");
    var cutoffs = new Paragraph(RuleTexts.cutoffs(axis.axis(), axis.cutoffs()));
    cutoffs.addClassNames("quiet", "small");
    return new Div(name, new WeightBar(axis), cutoffs);
  }

  private void choose(RuleSet template) {
    if (service.draft().isEmpty()) {
      begin(template);
      return;
    }
    Confirmation.ask(
        "rule.templates.replace",
        Text.of("rule.templates.replace.text", RuleTexts.of(template.title())),
        "rule.templates.replace.do",
        () -> begin(template));
  }

  private void begin(RuleSet template) {
    drafts.beginFrom(template.name());
    Notices.success("rule.templates.begun", RuleTexts.of(template.title()));
    UI.getCurrentOrThrow().navigate(RuleNavigation.DRAFT);
  }
}
