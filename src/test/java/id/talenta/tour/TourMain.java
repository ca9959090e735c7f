package id.talenta.tour;

import id.talenta.command.Servers;
import id.talenta.demo.DemoAccount;
import id.talenta.demo.DemoLoader;
import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.platform.web.UiServer;
import id.talenta.tenant.HostMigration;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Starts the demo and takes a picture of every screen, for every role, on a desk and a phone, light
 * and dark. Ends with 1 when a screen shows an error page or the browser complains.
 */
final class TourMain {
  private static final Path DATA = Path.of("target", "tour-data");
  private static final Path PICTURES = Path.of("target", "tour");
  private static final String HOST = "tuan-rumah";
  private static final String REGION = "Kota Magelang";

  /** A region that the host still accompanies. */
  private static final String ACCOMPANIED = "Kota Jayapura";

  private static final List<String> TOGETHER =
      List.of("/beranda", "/perjanjian", "/pendampingan", "/akses-dukungan");

  private TourMain() {}

  public static void main(String[] arguments) throws IOException {
    var faults = new ArrayList<String>();
    try (var database = EmbeddedDatabase.start(DATA);
        var context = program(database)) {
      context.getBean(HostMigration.class).run();
      Servers.start(context);
      context
          .getBean(DemoLoader.class)
          .load((name, people) -> System.out.println("Loading " + name + ": " + people));
      new Scenery(context, database).set();
      faults.addAll(
          walk(
              context.getBean(UiServer.class).address().toString(),
              roles(arguments),
              new Opening(context)));
    }
    System.out.println(faults.size() + " faults; pictures in " + PICTURES);
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  private static ApplicationContext program(EmbeddedDatabase database) {
    var settings = new HashMap<String, Object>(database.properties());
    settings.put("talenta.port", 0);
    settings.put("talenta.host", "jabar");
    settings.put(
        "micronaut.security.token.jwt.signatures.secret.generator.secret", "tour-".repeat(10));
    return ApplicationContext.builder().properties(settings).banner(false).start();
  }

  private static List<String> walk(String address, List<Visitor> visitors, Opening opening) {
    var faults = new ArrayList<String>();
    for (var visitor : visitors) {
      for (var look : Look.ALL) {
        System.out.println(visitor.name() + " " + look.suffix());
        var region =
            Optional.of(opening).filter(any -> visitor.name().equals(HOST) && look.isThorough());
        var found = new Tour(address, visitor, look, PICTURES, region).walk();
        found.forEach(System.out::println);
        faults.addAll(found);
      }
    }
    return faults;
  }

  /** Everybody, or those whose names were given. */
  private static List<Visitor> roles(String... names) {
    var all = new ArrayList<Visitor>();
    all.add(new Visitor(HOST, Visitor.HOST, DemoAccount.HOST.username(), List.of()));
    all.add(new Visitor("dukungan", Visitor.HOST, DemoAccount.SUPPORT.username(), List.of()));
    for (var account : DemoAccount.OF_REGION) {
      all.add(new Visitor(account.username(), REGION, account.username(), List.of()));
    }
    all.add(
        new Visitor(
            "admin-didampingi",
            ACCOMPANIED,
            DemoAccount.OF_REGION.getFirst().username(),
            TOGETHER));
    var wanted = List.of(names);
    return wanted.isEmpty()
        ? all
        : all.stream().filter(visitor -> wanted.contains(visitor.name())).toList();
  }
}
