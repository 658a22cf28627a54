// lockholder FILE read|write
//
// Another program that uses a library: keeps everybody else from reading it (or only from writing to it) until its
// standard input ends. Prints a line once it holds the lock.
#include <sqlite3.h>

#include <iostream>
#include <string>
#include <string_view>

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const bool fromReading = std::string_view{argv[2]} == "read";
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return 1;
    const char* const lock = fromReading ? "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; "
                                           "CREATE TABLE IF NOT EXISTS held (x)"
                                         : "BEGIN IMMEDIATE";
    if (sqlite3_exec(database, lock, nullptr, nullptr, nullptr) != SQLITE_OK)
        return 1;
    std::cout << "locked" << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {
    }
    sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return 0;
}
