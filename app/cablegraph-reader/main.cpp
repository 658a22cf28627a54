#include <cablegraph/confined/serve.h>

int main(int argc, char** argv)
{
    return cablegraph::article::serveReading(argc, argv);
}
