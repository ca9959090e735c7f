package id.talenta.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import id.talenta.platform.i18n.Formats;
import java.util.List;

/** The bell in the bar on top: how much waits for the person, and where it is done. */
final class WaitingBell extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private final transient List<WaitingWork> work;
  private final Button bell = new Button(VaadinIcon.BELL_O.create());
  private final Span badge = new Span();
  private final Popover popover = new Popover();

  WaitingBell(List<WaitingWork> work) {
    this.work = List.copyOf(work);
    bell.addThemeVariants(ButtonVariant.TERTIARY);
    badge.addClassName("bell-count");
    badge.getElement().setAttribute("aria-hidden", "true");
    popover.setTarget(bell);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(Text.of("platform.waiting"));
    getContent().addClassName("bell");
    getContent().add(bell, badge, popover);
  }

  /** Looks again at what waits. */
  void refresh() {
    var waiting = work.stream().flatMap(each -> each.present().stream()).toList();
    var count = waiting.stream().mapToInt(WaitingWork.Waiting::count).sum();
    badge.setText(Formats.count(count));
    badge.setVisible(count > 0);
    bell.setAriaLabel(Text.of("platform.waiting.count", Formats.count(count)));
    popover.close();
    popover.removeAll();
    var heading = new Span(Text.of("platform.waiting"));
    heading.addClassName("popover-heading");
    var content = new Div(heading);
    content.addClassName("popover-content");
    popover.add(content);
    if (waiting.isEmpty()) {
      var nothing = new Paragraph(Text.of("platform.waiting.nothing"));
      nothing.addClassName("quiet");
      content.add(nothing);
      return;
    }
    var list = new UnorderedList();
    list.addClassName("popover-list");
    waiting.forEach(each -> list.add(new ListItem(new Anchor(each.address(), each.text()))));
    content.add(list);
  }
}
