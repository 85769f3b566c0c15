#include <stddef.h>

/// A file of a pack that ships: its path below Models/, and its bytes.
typedef struct {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
} EmbeddedFile;

extern const size_t embedded_file_count;

/// The file of a number below `embedded_file_count`.
EmbeddedFile embedded_file(size_t number);
