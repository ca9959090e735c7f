package id.talenta.configuration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.talenta.configuration.ConfigurationPlan;
import id.talenta.configuration.ConfigurationService;
import id.talenta.configuration.FolderZip;
import id.talenta.people.PeopleService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.FileProblems;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.platform.ui.UiPush;
import id.talenta.platform.yaml.YamlException;
import id.talenta.tenant.ConfigurationFolder;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Takes a folder, shows what applying it would do, and applies it. */
final class ApplyPanel extends Composite<Section> {
  private static final long serialVersionUID = 1L;

  private final transient ConfigurationService service;
  private final transient PeopleService people;
  private final transient Runnable applied;
  private final Div result = new Div();
  private volatile boolean wanted = true;

  ApplyPanel(ConfigurationService service, PeopleService people, Runnable applied) {
    this.service = service;
    this.people = people;
    this.applied = applied;
    result.addClassName("configuration-result");
    result.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  protected Section initContent() {
    var text = new Paragraph(Text.of("configuration.apply.text"));
    text.addClassName("quiet");
    return new Section("configuration.apply", text, new FolderUpload(this::receive), result);
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    wanted = false;
  }

  private void receive(byte[] zip) {
    var code = Scopes.tenant();
    preview(() -> FolderZip.read(code, zip), service.today());
  }

  /** Looks at the folder beside the screen: scoring everybody takes a moment. */
  private void preview(Supplier<ConfigurationFolder> folder, LocalDate from) {
    var screen = UI.getCurrentOrThrow();
    var scope = Scopes.current().orElseThrow();
    var actor = Scopes.actor();
    var bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", Text.of("configuration.preview.running"));
    result.removeAll();
    result.add(bar, new Paragraph(Text.of("configuration.preview.running")));
    Thread.ofVirtual()
        .name("configuration-preview")
        .start(() -> work(screen, scope, actor, folder, from));
  }

  private void work(
      UI screen, Scope scope, Actor actor, Supplier<ConfigurationFolder> folder, LocalDate from) {
    try {
      var plan = Scopes.call(scope, actor, () -> service.plan(folder.get(), from, () -> wanted));
      UiPush.to(screen, () -> show(plan));
    } catch (YamlException refused) {
      UiPush.to(screen, () -> replace(problems(refused)));
    } catch (UserError refused) {
      UiPush.to(screen, () -> say(Text.of(refused.messageKey(), refused.arguments())));
    } catch (RuntimeException failure) {
      UiPush.to(screen, () -> say(Text.of("configuration.preview.failed")));
      throw failure;
    }
  }

  private static Component problems(YamlException refused) {
    var problems = refused.problems();
    return new FileProblems(
        Text.of("configuration.refused", Formats.count(problems.size())), problems);
  }

  private void show(ConfigurationPlan plan) {
    if (plan.isEmpty()) {
      replace(new Callout(Tone.GOOD, Text.of("configuration.same")));
      return;
    }
    replace(
        new PlanPanel(
            plan,
            people,
            from -> preview(plan::folder, from),
            reason -> {
              service.apply(plan, reason);
              applied.run();
            }));
  }

  private void say(String sentence) {
    replace(new Callout(Tone.BAD, sentence));
  }

  private void replace(Component shown) {
    result.removeAll();
    result.add(shown);
  }
}
