package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import id.talenta.platform.error.UserError;
import id.talenta.platform.ui.Notices;
import id.talenta.rule.RuleDraftService;
import id.talenta.rule.RuleSetVersion;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The draft on the screen: every change is saved at once, then all parts that show something of it
 * are told.
 */
final class DraftDesk {
  private final RuleDraftService service;
  private final Runnable reload;
  private final UUID id;
  private final List<Runnable> watchers = new ArrayList<>();
  private RuleSet rules;
  private String contentHash;

  /**
   * Lays out a draft.
   *
   * @param reload shows the newest draft, after someone else changed it
   */
  DraftDesk(RuleDraftService service, RuleSetVersion draft, Runnable reload) {
    this.service = service;
    this.reload = reload;
    this.id = draft.id();
    this.rules = draft.rules();
    this.contentHash = draft.contentHash();
  }

  UUID id() {
    return id;
  }

  RuleSet rules() {
    return rules;
  }

  String contentHash() {
    return contentHash;
  }

  /** The indicator with this short name, unless it was removed. */
  Optional<Indicator> indicator(String code) {
    return rules.indicators().stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst();
  }

  /** Changes the draft, saves it and tells everyone who watches. */
  void change(UnaryOperator<RuleSet> change) {
    var next = change.apply(rules);
    if (next.equals(rules)) {
      return;
    }
    try {
      contentHash = service.save(id, contentHash, next);
    } catch (UserError refused) {
      Notices.error(refused);
      reload.run();
      return;
    }
    rules = next;
    List.copyOf(watchers).forEach(Runnable::run);
  }

  /** Changes one indicator. */
  void changeIndicator(String code, UnaryOperator<Indicator> change) {
    change(old -> RuleSetEdit.indicator(old, code, change));
  }

  /** Tells a part of the screen now and after each change, for as long as it is shown. */
  void watch(Component part, Runnable watcher) {
    watcher.run();
    part.addAttachListener(
        shown -> {
          if (!watchers.contains(watcher)) {
            watchers.add(watcher);
          }
        });
    part.addDetachListener(gone -> watchers.remove(watcher));
  }
}
