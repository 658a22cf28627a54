#include <cablegraph/settings/settings.h>
