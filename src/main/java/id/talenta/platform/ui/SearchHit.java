package id.talenta.platform.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * One result of the search field.
 *
 * @param title what was found, such as a person's name
 * @param detail what tells it from others of that title, such as the NIP and the post
 * @param icon its kind
 * @param path address of its screen, without a leading slash
 */
public record SearchHit(String title, String detail, VaadinIcon icon, String path) {}
