package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.RuleUpdate;
import id.talenta.rule.RuleUpdateService;
import id.talenta.rule.core.RuleMerge.Item;
import id.talenta.rule.core.RuleMerge.Side;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A later version of the region's template beside the region's own rules: piece by piece. */
@Prototype
@Route(value = RuleNavigation.UPDATE, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "AUDITOR"})
@StyleSheet("css/rule.css")
class UpdateView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient RuleUpdateService updates;
  private final transient RuleSetService rules;
  private final transient List<UpdateChoice> choices = new ArrayList<>();

  UpdateView(RuleUpdateService updates, RuleSetService rules) {
    super("rule.update.title");
    this.updates = updates;
    this.rules = rules;
    above(new Anchor(RuleNavigation.RULES, Text.of("rule.back")));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    updates
        .offer()
        .ifPresentOrElse(
            this::show, () -> content(new EmptyState("rule.update.none", "rule.update.none.text")));
  }

  private void show(RuleUpdate update) {
    subtitle(RuleTexts.of(update.newest().rules().title()));
    var items = update.merge().items();
    var words = new PartTexts(update);
    var parts = new ArrayList<Component>();
    parts.add(about(update));
    for (var side : List.of(Side.BOTH, Side.THEIRS, Side.MINE)) {
      var found = items.stream().filter(item -> item.side() == side).toList();
      if (!found.isEmpty()) {
        parts.add(section(side, found, words));
      }
    }
    if (mayTake()) {
      parts.add(end(update));
    }
    content(parts.toArray(Component[]::new));
  }

  private static Component about(RuleUpdate update) {
    return new Section(
        "rule.update.about",
        new Facts()
            .with("rule.update.from", Text.of("rule.update.version", update.base().version()))
            .with("rule.update.to", Text.of("rule.update.version", update.newest().version()))
            .with("rule.update.published", Formats.dateTime(update.publishedAt()))
            .with("rule.update.note", update.note()));
  }

  /** An auditor sees what is offered and takes nothing. */
  private static boolean mayTake() {
    return Scopes.actor().hasAny(Set.of(Role.TENANT_ADMIN, Role.ANALYST));
  }

  private Component section(Side side, List<Item> items, PartTexts words) {
    var text = new Paragraph(Text.of("rule.update.text", side));
    text.addClassName("quiet");
    var list = new Div();
    list.addClassName("rule-update-items");
    for (var item : items) {
      var choice = new UpdateChoice(item, words, mayTake());
      choices.add(choice);
      list.add(choice);
    }
    return Section.titled(
        Text.of("rule.update.side." + side.name(), Formats.count(items.size())), text, list);
  }

  private Component end(RuleUpdate update) {
    var begin = new Button(Text.of("rule.update.begin"), pressed -> begin(update));
    begin.addThemeVariants(ButtonVariant.PRIMARY);
    begin.setId("update-begin");
    var text = new Paragraph(Text.of("rule.update.begin.text"));
    text.addClassName("quiet");
    var actions = new Div(begin);
    actions.addClassName("actions");
    return Section.plain(text, actions);
  }

  private void begin(RuleUpdate update) {
    if (rules.draft().isEmpty()) {
      take(update);
      return;
    }
    Confirmation.ask(
        "rule.templates.replace",
        Text.of("rule.templates.replace.text", RuleTexts.of(update.newest().rules().title())),
        "rule.templates.replace.do",
        () -> take(update));
  }

  private void take(RuleUpdate update) {
    try {
      updates.take(
          update.newest().version(),
          keys(choices.stream().filter(UpdateChoice::isDecided).toList()),
          keys(choices.stream().filter(UpdateChoice::isTaken).toList()));
      UI.getCurrentOrThrow().navigate(RuleNavigation.DRAFT);
    } catch (UserError refused) {
      choices.forEach(UpdateChoice::markIfOpen);
      Notices.error(refused);
    }
  }

  private static Set<String> keys(List<UpdateChoice> chosen) {
    return chosen.stream().map(UpdateChoice::key).collect(Collectors.toSet());
  }
}
