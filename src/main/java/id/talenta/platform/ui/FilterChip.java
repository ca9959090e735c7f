package id.talenta.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What a list is limited to, in words; pressing it takes the limit away. */
public final class FilterChip extends Composite<Button> {
  private static final long serialVersionUID = 1L;

  /** A chip. */
  public FilterChip(String words, Runnable remove) {
    var chip = getContent();
    chip.setText(words);
    chip.setIcon(VaadinIcon.CLOSE_SMALL.create());
    chip.setIconAfterText(true);
    chip.addThemeVariants(ButtonVariant.TERTIARY);
    chip.addClassNames("chip", "chip-info", "filter-chip");
    chip.setAriaLabel(Text.of("platform.filter.remove", words));
    chip.addClickListener(pressed -> remove.run());
  }
}
