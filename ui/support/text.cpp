#include <cablegraph/support/text.h>
