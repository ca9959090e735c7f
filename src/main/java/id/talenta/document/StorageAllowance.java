package id.talenta.document;

import id.talenta.platform.error.UserError;

/** Knows how much the present scope may keep; one bean implements it. */
public interface StorageAllowance {
  /**
   * Requires room for a file. Called within the transaction that stores it.
   *
   * @param bytes length of the file
   * @throws UserError when the scope would keep more than was agreed
   */
  void requireRoom(long bytes);
}
