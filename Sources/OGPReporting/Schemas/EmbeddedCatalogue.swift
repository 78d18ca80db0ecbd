/// The texts of the files in `Data/`, one property each, written into the code when it is built.
///
/// `Data/schema-score.json` becomes `EmbeddedCatalogue.schemaScore`.
enum EmbeddedCatalogue {}
