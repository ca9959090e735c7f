package id.talenta.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Checklist;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Metric;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Timeline;
import id.talenta.platform.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every shared part once. */
@Prototype
@Requires(property = "test.gallery")
@Route(value = "gallery", layout = MainLayout.class)
@RolesAllowed("ANALYST")
class GalleryView extends Page {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Person(String name, String nip, String post, BigDecimal score, int box) {}

  GalleryView() {
    super("gallery.home");
    subtitle("Pemetaan 2026 · 7.712 pegawai · Kepka BKN 411/2025 versi 3");
    var run = new Button("Jalankan pemetaan");
    run.addThemeVariants(ButtonVariant.PRIMARY);
    run.addClickListener(pressed -> Notices.success("gallery.saved"));
    var fail = new Button("Gagal", pressed -> fail());
    fail.setId("fail");
    var refuse = new Button("Tolak", pressed -> refuse());
    refuse.setId("refuse");
    var ask = new Button("Dialog", pressed -> ask());
    ask.setId("ask");
    actions(run, fail, refuse, ask);
    var columns = new Div(facts(), checklist(), timeline(), bars());
    columns.addClassName("columns");
    add(
        Metric.row(
            Metric.of("gallery.people", "7.712", "naik 118 sejak 2025", Optional.of("gallery")),
            Metric.of("gallery.boxes", "1.204", "15,6% di kotak 7, 8, 9", Optional.empty()),
            Metric.of("gallery.committee", "86", "belum dibahas", Optional.empty()),
            Metric.of("gallery.forecast", "42", "jabatan kosong dalam 12 bulan", Optional.empty())),
        new Callout(
            Tone.CAUTION,
            "412 pegawai belum memiliki penilaian kompetensi yang berlaku.",
            new Button("Lihat daftarnya")),
        people(),
        columns,
        ramp(),
        new EmptyState("gallery.empty.title", "gallery.empty.text", new Button("Unggah berkas")));
  }

  private static void fail() {
    throw new IllegalStateException("as asked");
  }

  private static void refuse() {
    throw new UserError("gallery.refused", HUNDRED);
  }

  private static void ask() {
    var dialog = new Dialog("Tetapkan pejabat");
    dialog.add(new Paragraph("Keputusan ini dicatat dalam jejak audit."), new TextField("Alasan"));
    var confirm = new Button("Tetapkan", pressed -> dialog.close());
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.getFooter().add(new Button("Batal", pressed -> dialog.close()), confirm);
    dialog.open();
  }

  private static Component people() {
    var filters = new Div();
    filters.addClassName("filters");
    var unit = new ComboBox<String>("Unit kerja");
    unit.setItems("Dinas Pendidikan", "Badan Kepegawaian Daerah");
    var count = new Span("7.712 pegawai");
    count.addClassName("count");
    filters.add(new TextField("Nama atau NIP"), unit, Fields.date("gallery.date"), count);
    var grid = new Grid<Person>();
    grid.addColumn(Person::name).setHeader("Nama").setFlexGrow(2);
    grid.addColumn(person -> Formats.nip(person.nip())).setHeader("NIP").setAutoWidth(true);
    grid.addColumn(Person::post).setHeader("Jabatan").setFlexGrow(2);
    grid.addComponentColumn(person -> new Bar(person.score(), HUNDRED)).setHeader("Kinerja");
    grid.addColumn(person -> Formats.decimal(person.score())).setHeader("Nilai");
    grid.addComponentColumn(person -> new Chip("Kotak " + person.box(), Tone.INFO))
        .setHeader("Kotak");
    grid.setItems(
        IntStream.range(0, 40)
            .mapToObj(
                index ->
                    new Person(
                        List.of("Budi Santoso", "Dewi Lestari", "Agus Salim").get(index % 3),
                        "198001012005011" + String.format("%03d", index),
                        "Analis Kebijakan Ahli Muda",
                        BigDecimal.valueOf(60 + index),
                        index % 9 + 1))
            .toList());
    grid.setHeight("20rem");
    var tabs = new Tabs(new Tab("Semua"), new Tab("Kelompok suksesi"), new Tab("Bukti kurang"));
    return new Section("gallery.people", tabs, filters, grid).actions(new Button("Unduh"));
  }

  private static Component facts() {
    return new Section(
        "gallery.password",
        new Facts()
            .with("gallery.people", "Budi Santoso, S.STP., M.Si.")
            .with("gallery.map", "Camat Tulung Selapan")
            .with("gallery.rules", "")
            .with("gallery.boxes", new Chip("Sedang berlaku", Tone.GOOD)));
  }

  private static Component checklist() {
    return new Section(
        "gallery.imports",
        new Checklist()
            .with(true, "Perjanjian ditandatangani", "12 Oktober 2026")
            .with(true, "Aturan dipilih", "Kepka BKN 411/2025")
            .with(false, "Pegawai diimpor", "0 dari 7.712", new Button("Impor"))
            .with(false, "Pemetaan dijalankan", "menunggu data pegawai"));
  }

  private static Component timeline() {
    return new Section(
        "gallery.journal",
        new Timeline()
            .with("3 Sep 2026", "Penjajakan", "Surat Bupati nomor 800/112")
            .with("20 Sep 2026", "Kesepakatan bersama", "ditandatangani kedua pihak")
            .with("12 Okt 2026", "Perjanjian kerja sama", ""));
  }

  private static Component bars() {
    return new Section(
        "gallery.rules",
        new Span("Kinerja 81,25"),
        new Bar(new BigDecimal("81.25"), HUNDRED)
            .mark(BigDecimal.valueOf(60), "menengah")
            .mark(BigDecimal.valueOf(80), "tinggi"),
        new Div(
            new Chip("netral"),
            new Chip("keterangan", Tone.INFO),
            new Chip("baik", Tone.GOOD),
            new Chip("perhatian", Tone.CAUTION),
            new Chip("ditolak", Tone.BAD)));
  }

  private static Component ramp() {
    var row = new Div();
    row.getStyle().set("display", "grid").set("grid-template-columns", "repeat(9, 1fr)");
    for (var box = 1; box <= 9; box++) {
      var cell = new Div(new Span(String.valueOf(box)));
      cell.getStyle()
          .set("background", "var(--ramp-" + box + ")")
          .set("color", box < 7 ? "var(--on-ramp-low)" : "var(--on-ramp-high)")
          .set("padding", "1rem");
      row.add(cell);
    }
    return new Section("gallery.boxes", row);
  }
}
