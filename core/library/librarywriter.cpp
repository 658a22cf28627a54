#include <cablegraph/library/librarywriter.h>
