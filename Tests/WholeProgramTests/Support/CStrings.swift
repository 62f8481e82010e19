import Foundation

/// Texts as C passes them: an array of pointers that ends with a null.
final class CStrings {
  /// The pointers; good as long as this object is.
  let pointers: [UnsafeMutablePointer<CChar>?]

  /// Copies `texts`.
  init(_ texts: [String]) { pointers = texts.map { strdup($0) } + [nil] }

  deinit { for pointer in pointers { free(pointer) } }
}
