package id.talenta.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.Contact;
import id.talenta.agreement.Party;
import id.talenta.platform.ui.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whom to ask on either side: as many as there are, one a row. */
final class ContactsField extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  private final List<Row> rows = new ArrayList<>();
  private final Div list = new Div();
  private final transient Function<Party, String> names;

  ContactsField(Function<Party, String> names, List<Contact> contacts) {
    this.names = names;
    contacts.forEach(this::add);
    if (contacts.isEmpty()) {
      add(new Contact(Party.PARTNER, "", "", "", ""));
    }
    list.addClassName("contact-rows");
    var more =
        new Button(
            Text.of("agreement.contact.add"),
            VaadinIcon.PLUS.create(),
            pressed -> add(new Contact(Party.PARTNER, "", "", "", "")));
    more.addThemeVariants(ButtonVariant.TERTIARY);
    getContent().addClassNames("form-whole", "form-part");
    getContent().add(new H3(Text.of("agreement.contacts")), list, NextStep.actions(more));
  }

  /** Those that were filled in. */
  List<Contact> contacts() {
    return rows.stream().map(Row::contact).filter(contact -> !contact.isEmpty()).toList();
  }

  private void add(Contact contact) {
    var row = new Row(contact);
    rows.add(row);
    list.add(row);
  }

  private final class Row extends Div {
    private static final long serialVersionUID = 1L;

    private final Select<Party> party = new Select<>();
    private final TextField name = field("agreement.contact.name");
    private final TextField office = field("agreement.contact.office");
    private final TextField phone = field("agreement.contact.phone");
    private final EmailField email = new EmailField(Text.of("agreement.contact.email"));

    Row(Contact contact) {
      addClassName("contact-row");
      party.setLabel(Text.of("agreement.contact.party"));
      party.setItems(Party.values());
      party.setItemLabelGenerator(names::apply);
      party.setValue(contact.party());
      name.setValue(contact.name());
      office.setValue(contact.office());
      phone.setValue(contact.phone());
      email.setValue(contact.email());
      email.setMaxLength(LONGEST);
      var drop = new Button(VaadinIcon.TRASH.create(), pressed -> drop());
      drop.addThemeVariants(ButtonVariant.TERTIARY);
      drop.setAriaLabel(Text.of("agreement.contact.drop"));
      add(party, name, office, phone, email, drop);
    }

    private void drop() {
      rows.remove(this);
      list.remove(this);
    }

    private Contact contact() {
      return new Contact(
          party.getValue(), name.getValue(), office.getValue(), phone.getValue(), email.getValue());
    }

    private static TextField field(String labelKey) {
      var field = new TextField(Text.of(labelKey));
      field.setMaxLength(LONGEST);
      return field;
    }
  }
}
