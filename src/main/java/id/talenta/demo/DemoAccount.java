package id.talenta.demo;

import id.talenta.platform.scope.Role;
import java.util.List;

/**
 * An account that every region of the demo has, or the host.
 *
 * @param username the name typed at sign-in
 * @param displayName name beside what is done; accounts of real records show the record's name
 * @param roles what it may do, the most telling role first
 */
public record DemoAccount(String username, String displayName, List<Role> roles) {
  /** The password of every account of the demo. */
  public static final String PASSWORD = "talenta";

  /** The account that administers cooperation for the host. */
  public static final DemoAccount HOST =
      new DemoAccount("admin", "Administrator Pengelola Contoh", List.of(Role.HOST_ADMIN));

  /** The account that helps regions which open a window to it. */
  public static final DemoAccount SUPPORT =
      new DemoAccount("dukungan", "Petugas Dukungan Contoh", List.of(Role.SUPPORTER));

  /** The accounts of a region, in the order of its work. */
  public static final List<DemoAccount> OF_REGION =
      List.of(
          new DemoAccount("admin", "Administrator Daerah Contoh", List.of(Role.TENANT_ADMIN)),
          new DemoAccount("analis", "Analis Talenta Contoh", List.of(Role.ANALYST)),
          new DemoAccount("komite", "Anggota Komite Contoh", List.of(Role.COMMITTEE)),
          new DemoAccount("kepala", "Kepala Daerah Contoh", List.of(Role.REGIONAL_HEAD)),
          new DemoAccount("kadisdik", "Kepala Dinas", List.of(Role.UNIT_HEAD, Role.CIVIL_SERVANT)),
          new DemoAccount("auditor", "Auditor Contoh", List.of(Role.AUDITOR)),
          new DemoAccount("pegawai", "Pegawai", List.of(Role.CIVIL_SERVANT)));

  /** Copies the roles. */
  public DemoAccount {
    roles = List.copyOf(roles);
  }

  /** The role by which it is named. */
  public Role role() {
    return roles.getFirst();
  }
}
