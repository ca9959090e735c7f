/**
 * The screens of the mapping: nine boxes, people, a person's sheet. They show what the services
 * tell and ask nobody else; other features link to the addresses in {@code GridNavigation}.
 */
@NullMarked
package id.talenta.grid.ui;

import org.jspecify.annotations.NullMarked;
