/// How a shop's records are written, and what is wrong with them. [RecordReader] reads one line of
/// JSON and reports all of its faults, [RecordFiles] reads a folder of such lines, [References]
/// checks what the records say of each other and fills in what they leave out, and [ShopImport]
/// writes the outcome. The same reader serves the command line, the shop topic and the demo shop;
/// docs/import.md describes the format.
@NullMarked
package io.parley.shop.records;

import org.jspecify.annotations.NullMarked;
