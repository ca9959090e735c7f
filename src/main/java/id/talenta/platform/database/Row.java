package id.talenta.platform.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present row of a result. A column read without {@code optional} must not be null. */
public final class Row {
  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  /** A key. */
  public UUID uuid(String column) {
    return present(column, read(column, UUID.class));
  }

  /** A key, or nothing. */
  public Optional<UUID> optionalUuid(String column) {
    return Optional.ofNullable(read(column, UUID.class));
  }

  /** A text; also of a {@code jsonb}. */
  public String text(String column) {
    return present(column, string(column));
  }

  /** A text, or nothing. */
  public Optional<String> optionalText(String column) {
    return Optional.ofNullable(string(column));
  }

  /** A whole number. */
  public int integer(String column) {
    return present(column, read(column, Integer.class));
  }

  /** A whole number, or nothing. */
  public Optional<Integer> optionalInteger(String column) {
    return Optional.ofNullable(read(column, Integer.class));
  }

  /** A large whole number. */
  public long longValue(String column) {
    return present(column, read(column, Long.class));
  }

  /** A large whole number, or nothing. */
  public Optional<Long> optionalLong(String column) {
    return Optional.ofNullable(read(column, Long.class));
  }

  /** A decimal number. */
  public BigDecimal decimal(String column) {
    return present(column, read(column, BigDecimal.class));
  }

  /** A decimal number, or nothing. */
  public Optional<BigDecimal> optionalDecimal(String column) {
    return Optional.ofNullable(read(column, BigDecimal.class));
  }

  /** A day. */
  public LocalDate date(String column) {
    return present(column, read(column, LocalDate.class));
  }

  /** A day, or nothing. */
  public Optional<LocalDate> optionalDate(String column) {
    return Optional.ofNullable(read(column, LocalDate.class));
  }

  /** A moment. */
  public Instant instant(String column) {
    return present(column, read(column, OffsetDateTime.class)).toInstant();
  }

  /** A moment, or nothing. */
  public Optional<Instant> optionalInstant(String column) {
    return Optional.ofNullable(read(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
  }

  /** A truth value. */
  public boolean bool(String column) {
    return present(column, read(column, Boolean.class));
  }

  /** A truth value, or nothing. */
  public Optional<Boolean> optionalBool(String column) {
    return Optional.ofNullable(read(column, Boolean.class));
  }

  /** Bytes. */
  public byte[] bytes(String column) {
    return present(column, read(column, byte[].class));
  }

  /** The name of an enum's constant. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    return Enum.valueOf(type, text(column));
  }

  /** The name of an enum's constant, or nothing. */
  public <E extends Enum<E>> Optional<E> optionalConstant(String column, Class<E> type) {
    return optionalText(column).map(name -> Enum.valueOf(type, name));
  }

  /** An array of texts; its elements may be null. */
  public @Nullable String[] texts(String column) {
    return (String[]) array(column);
  }

  /** An array of keys; its elements may be null. */
  public @Nullable UUID[] uuids(String column) {
    return (UUID[]) array(column);
  }

  /** An array of texts without nulls. */
  public List<String> textList(String column) {
    return List.of((String[]) array(column));
  }

  private Object array(String column) {
    try {
      return present(column, result.getArray(column)).getArray();
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  private @Nullable String string(String column) {
    try {
      return result.getString(column);
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  private <T> @Nullable T read(String column, Class<T> type) {
    try {
      return type == byte[].class
          ? type.cast(result.getBytes(column))
          : result.getObject(column, type);
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  private static <T> T present(String column, @Nullable T value) {
    return Objects.requireNonNull(value, column);
  }
}
