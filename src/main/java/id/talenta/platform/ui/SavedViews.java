package id.talenta.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
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
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.platform.error.UserError;
import id.talenta.platform.ui.ViewMemory.SavedView;
import java.net.URL;
import java.util.List;
import java.util.Optional;

/** The bookmark in the bar on top: the lists that the person keeps, and the present one to keep. */
final class SavedViews extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private final transient ViewMemory memory;
  private final Popover popover = new Popover();
  private final Div kept = new Div();
  private final TextField name = new TextField(Text.of("platform.views.name"));

  SavedViews(ViewMemory memory) {
    this.memory = memory;
    var opener = new Button(VaadinIcon.BOOKMARK_O.create());
    opener.addThemeVariants(ButtonVariant.TERTIARY);
    opener.setAriaLabel(Text.of("platform.views"));
    opener.setTooltipText(Text.of("platform.views"));
    var heading = new Span(Text.of("platform.views"));
    heading.addClassName("popover-heading");
    name.setMaxLength(ViewMemory.LONGEST_NAME);
    name.addKeyDownListener(Key.ENTER, pressed -> save());
    var save = new Button(Text.of("platform.views.save"), pressed -> save());
    var form = new Div(name, save);
    form.addClassName("views-form");
    var content = new Div(heading, kept, form);
    content.addClassName("popover-content");
    popover.add(content);
    popover.setTarget(opener);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(Text.of("platform.views"));
    popover.addOpenedChangeListener(
        changed -> {
          if (changed.isOpened()) {
            refresh();
          }
        });
    getContent().addClassName("views");
    getContent().add(opener, popover);
  }

  /** Another screen has been opened: nothing is in front of it. */
  void close() {
    popover.close();
  }

  private void refresh() {
    name.clear();
    name.setInvalid(false);
    kept.removeAll();
    kept.add(list(memory.all()));
  }

  private Component list(List<SavedView> views) {
    if (views.isEmpty()) {
      var nothing = new Paragraph(Text.of("platform.views.nothing"));
      nothing.addClassName("quiet");
      return nothing;
    }
    var list = new UnorderedList();
    list.addClassNames("popover-list", "views-list");
    views.forEach(
        view -> list.add(new ListItem(new Anchor(view.address(), view.name()), remove(view))));
    return list;
  }

  private Button remove(SavedView view) {
    var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> forget(view));
    remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    remove.setAriaLabel(Text.of("platform.views.remove", view.name()));
    return remove;
  }

  private void forget(SavedView view) {
    memory.remove(view.id());
    refresh();
    Notices.undoable(() -> restore(view), "platform.views.removed", view.name());
  }

  private void restore(SavedView view) {
    memory.save(view.name(), view.address());
    refresh();
  }

  /** The browser knows where it is; screens change the address without coming anew. */
  private void save() {
    getUI().ifPresent(screen -> screen.getPage().fetchCurrentURL(this::save));
  }

  private void save(URL present) {
    var address =
        present.getPath().substring(1)
            + Optional.ofNullable(present.getQuery()).map(query -> "?" + query).orElse("");
    try {
      memory.save(name.getValue(), address);
      popover.close();
      Notices.success("platform.views.saved", name.getValue().strip());
    } catch (UserError refused) {
      name.setInvalid(true);
      name.setErrorMessage(Text.of(refused.messageKey(), refused.arguments()));
    }
  }
}
