package id.talenta.configuration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.talenta.configuration.ConfigurationChange;
import id.talenta.configuration.ConfigurationDifference;
import id.talenta.configuration.ConfigurationService;
import id.talenta.configuration.FileInForce;
import id.talenta.configuration.FolderZip;
import id.talenta.people.PeopleService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Timeline;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.FolderFile;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the region has set, as files: what is in force since when and by whom, in and out. */
@Prototype
@Route(value = ConfigurationNavigation.PATH, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "AUDITOR"})
@StyleSheet("css/rule.css")
@StyleSheet("css/files.css")
@StyleSheet("css/configuration.css")
class ConfigurationView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final int SHOWN_CHANGES = 30;

  private final transient ConfigurationService service;
  private final transient PeopleService people;

  ConfigurationView(ConfigurationService service, PeopleService people) {
    super("configuration.title");
    this.service = service;
    this.people = people;
    subtitle(Text.of("configuration.subtitle"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    var files = service.inForce();
    actions(download(files));
    var parts = new ArrayList<Component>();
    parts.add(inForce(files));
    if (Scopes.actor().has(Role.TENANT_ADMIN)) {
      parts.add(new ApplyPanel(service, people, this::show));
    }
    service.drift().ifPresent(drift -> parts.add(drift(drift)));
    parts.add(history(service.history()));
    content(parts.toArray(Component[]::new));
  }

  private static Component download(List<FileInForce> files) {
    var texts = new EnumMap<FolderFile, String>(FolderFile.class);
    files.forEach(file -> texts.put(file.file(), file.text()));
    var code = Scopes.tenant();
    var name = code + ".zip";
    var handler =
        DownloadHandler.fromInputStream(
            event -> {
              var bytes = zip(code, texts);
              return new DownloadResponse(
                  new ByteArrayInputStream(bytes), name, "application/zip", bytes.length);
            });
    var link = new Anchor(handler, Text.of("configuration.download"));
    link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", name);
    link.setId("configuration-download");
    link.addClassName("configuration-download");
    return link;
  }

  private static byte[] zip(TenantCode code, Map<FolderFile, String> texts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    FolderZip.write(code, texts, bytes);
    return bytes.toByteArray();
  }

  private static Component inForce(List<FileInForce> files) {
    var list = new Div();
    list.addClassName("configuration-files");
    files.forEach(file -> list.add(new FileRow(file)));
    var section = new Section("configuration.inForce", list);
    if (files.stream().noneMatch(file -> file.file().isScoring())) {
      section.add(new Callout(Tone.INFO, Text.of("configuration.no-rules")));
    }
    return section;
  }

  private static Component drift(List<ConfigurationDifference> drift) {
    if (drift.isEmpty()) {
      return new Section(
          "configuration.drift", new Callout(Tone.GOOD, Text.of("configuration.drift.none")));
    }
    var explanation = new Paragraph(Text.of("configuration.drift.text"));
    explanation.addClassName("quiet");
    return new Section(
        "configuration.drift",
        new Callout(Tone.INFO, Text.of("configuration.drift.some", Formats.count(drift.size()))),
        explanation,
        new DifferenceTable(drift, "configuration.column.shipped"));
  }

  private static Component history(List<ConfigurationChange> changes) {
    var timeline = new Timeline();
    for (var change : changes.stream().limit(SHOWN_CHANGES).toList()) {
      timeline.with(
          Formats.shortDate(change.at().atZone(ZONE).toLocalDate()),
          change.reason(),
          Text.of("configuration.history.detail", change.by(), Formats.date(change.validFrom())),
          names(change.files()));
    }
    return new Section("configuration.history", timeline);
  }

  private static Component names(List<FolderFile> files) {
    var names =
        new Paragraph(files.stream().map(FolderFile::fileName).collect(Collectors.joining(", ")));
    names.addClassNames("quiet", "small");
    return names;
  }
}
