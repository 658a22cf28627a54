#include <cablegraph/library/importer.h>
