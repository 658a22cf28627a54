#include <cablegraph/exchange/writer.h>
