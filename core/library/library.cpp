#include <cablegraph/library/library.h>
