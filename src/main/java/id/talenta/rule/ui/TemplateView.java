package id.talenta.rule.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.RuleTemplate;
import id.talenta.rule.core.RuleSet;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A template written out. */
@Prototype
@Route(value = RuleNavigation.TEMPLATES + "/:template", layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "AUDITOR", "VISITOR"})
@StyleSheet("css/rule.css")
class TemplateView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient RuleSetService service;

  TemplateView(RuleSetService service) {
    this.service = service;
    above(new Anchor(RuleNavigation.TEMPLATES, Text.of("rule.templates.back")));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var name = event.getRouteParameters().get("template").orElse("");
    service.templates().stream()
        .map(RuleTemplate::rules)
        .filter(template -> template.name().equals(name))
        .findFirst()
        .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
  }

  private void show(RuleSet template) {
    title(RuleTexts.of(template.title()));
    subtitle(RuleTexts.of(template.description()));
    content(
        new Section(
            "rule.source",
            RuleTexts.source(template.provenance()),
            new Paragraph(RuleTexts.of(template.provenance().note()))),
        new RuleReading(template, Optional.empty()));
  }
}
