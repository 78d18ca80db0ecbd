/// The texts of the files in `Data/`, one property each, written into the code when it is built.
///
/// `Data/members.json` becomes `EmbeddedCatalogue.members`. Nothing is parsed before it is asked for.
enum EmbeddedCatalogue {}
