#include "options.h"
#include "training.h"

#include <cablegraph/base/error.h>

#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    int status = 0;
    try {
        const auto options = cablegraph::train::parseArguments(argc, argv, status);
        if (options)
            cablegraph::train::run(*options);
        return status;
    } catch (const cablegraph::Error& error) {
        std::cerr << "cablegraph-train: " << cablegraph::describe(error) << '\n';
    } catch (const std::exception& error) {
        std::cerr << "cablegraph-train: " << error.what() << '\n';
    }
    return 1;
}
