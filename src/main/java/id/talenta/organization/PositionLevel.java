package id.talenta.organization;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The levels of position (jenjang jabatan). Each stands on one ladder, where it has at most one
 * level below it, and in one tier from 1 to 6, by which levels of different ladders compare.
 *
 * <p>Which functional level equals which structural one follows from the requirements of PP
 * 11/2017: a JPT pratama comes from administrator or JF madya, a JPT madya from JPT pratama or JF
 * utama.
 */
public enum PositionLevel {
  /** Carries out work; lowest level of the structural ladder. */
  PELAKSANA(PositionKind.EXECUTIVE, 1),
  /** Supervisor; formerly eselon IV. */
  PENGAWAS(PositionKind.STRUCTURAL, 2),
  /** Administrator; formerly eselon III. */
  ADMINISTRATOR(PositionKind.STRUCTURAL, 3),
  /** High leadership, first; formerly eselon II. */
  JPT_PRATAMA(PositionKind.STRUCTURAL, 4),
  /** High leadership, middle; formerly eselon I. */
  JPT_MADYA(PositionKind.STRUCTURAL, 5),
  /** High leadership, main. */
  JPT_UTAMA(PositionKind.STRUCTURAL, 6),
  /** Functional, skilled, beginner. */
  JF_PEMULA(PositionKind.FUNCTIONAL, 1),
  /** Functional, skilled. */
  JF_TERAMPIL(PositionKind.FUNCTIONAL, 1),
  /** Functional, skilled, proficient. */
  JF_MAHIR(PositionKind.FUNCTIONAL, 1),
  /** Functional, skilled, supervising. */
  JF_PENYELIA(PositionKind.FUNCTIONAL, 1),
  /** Functional, expert, first. */
  JF_PERTAMA(PositionKind.FUNCTIONAL, 1),
  /** Functional, expert, young. */
  JF_MUDA(PositionKind.FUNCTIONAL, 2),
  /** Functional, expert, middle. */
  JF_MADYA(PositionKind.FUNCTIONAL, 3),
  /** Functional, expert, main. */
  JF_UTAMA(PositionKind.FUNCTIONAL, 4);

  private final PositionKind kind;
  private final int tier;

  PositionLevel(PositionKind kind, int tier) {
    this.kind = kind;
    this.tier = tier;
  }

  /** The kind of position that has this level. */
  public PositionKind kind() {
    return kind;
  }

  /** Its height, 1 to 6, comparable between ladders. */
  public int tier() {
    return tier;
  }

  /** Whether this level is as high as the other or higher, by tier. */
  public boolean isAtLeast(PositionLevel other) {
    return tier >= other.tier;
  }

  /** The next level down on the same ladder; the lowest has none. */
  public Optional<PositionLevel> levelBelow() {
    return switch (this) {
      case PELAKSANA, JF_PEMULA -> Optional.empty();
      case PENGAWAS -> Optional.of(PELAKSANA);
      case ADMINISTRATOR -> Optional.of(PENGAWAS);
      case JPT_PRATAMA -> Optional.of(ADMINISTRATOR);
      case JPT_MADYA -> Optional.of(JPT_PRATAMA);
      case JPT_UTAMA -> Optional.of(JPT_MADYA);
      case JF_TERAMPIL -> Optional.of(JF_PEMULA);
      case JF_MAHIR -> Optional.of(JF_TERAMPIL);
      case JF_PENYELIA -> Optional.of(JF_MAHIR);
      case JF_PERTAMA -> Optional.of(JF_PENYELIA);
      case JF_MUDA -> Optional.of(JF_PERTAMA);
      case JF_MADYA -> Optional.of(JF_MUDA);
      case JF_UTAMA -> Optional.of(JF_MADYA);
    };
  }

  /** The next level up on the same ladder; the highest has none. */
  public Optional<PositionLevel> levelAbove() {
    return Arrays.stream(values())
        .filter(level -> level.levelBelow().filter(this::equals).isPresent())
        .findFirst();
  }

  /**
   * The levels whose years count as years at the level below: for a structural level all levels of
   * the tier beneath, structural and functional; for a functional one the next level down.
   */
  public Set<PositionLevel> levelsCountedAsBelow() {
    return switch (kind) {
      case STRUCTURAL ->
          Arrays.stream(values())
              .filter(level -> level.tier == tier - 1)
              .collect(Collectors.toUnmodifiableSet());
      case FUNCTIONAL, EXECUTIVE -> levelBelow().map(Set::of).orElse(Set.of());
    };
  }
}
