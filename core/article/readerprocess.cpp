#include "readerprocess.h"

#include "readingjson.h"

#include <cablegraph/base/error.h>
#include <cablegraph/base/progress.h>
#include <cablegraph/base/resources.h>

#if defined(__unix__) || defined(__APPLE__)
#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#endif

namespace cablegraph::article {

#if defined(__unix__) || defined(__APPLE__)
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds longestReading{60};
constexpr std::chrono::milliseconds stopCheck{50};
constexpr std::size_t largestAnswer = std::size_t{256} << 20;

// Neither this child nor one that another thread starts meanwhile may inherit our end: its end of file would never
// come.
#if defined(SOCK_CLOEXEC)
constexpr int closeOnExec = SOCK_CLOEXEC;
#else
constexpr int closeOnExec = 0; // the time limit has to do
#endif

#if !defined(MSG_NOSIGNAL)
constexpr int MSG_NOSIGNAL = 0; // macOS: SO_NOSIGPIPE is set instead
#endif

[[noreturn]] void throwSystemError(const std::string& origin)
{
    throw Error{ErrorKind::NotReadable, origin,
                "its reader cannot be started: " + std::generic_category().message(errno)};
}

/// The child and this process's end of the one socket that both its standard input and output are.
class Child
{
public:
    Child(const std::filesystem::path& program, const std::string& origin)
    {
        std::array<int, 2> ends{};
        if (socketpair(AF_UNIX, SOCK_STREAM | closeOnExec, 0, ends.data()) != 0)
            throwSystemError(origin);
        m_socket = ends[0];
        fcntl(ends[0], F_SETFL, O_NONBLOCK);
#if defined(SO_NOSIGPIPE)
        const int on = 1;
        setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
        const int error = spawn(program, origin, ends[1]);
        close(ends[1]);
        if (error != 0) {
            close(m_socket);
            errno = error;
            throwSystemError(origin);
        }
    }

    ~Child()
    {
        close(m_socket);
        if (m_process > 0) {
            kill(m_process, SIGKILL);
            static_cast<void>(wait());
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    [[nodiscard]] int socket() const noexcept
    {
        return m_socket;
    }

    /// Waits for the end; the status as waitpid() gives it.
    [[nodiscard]] int wait()
    {
        int status = 0;
        while (waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
        }
        m_process = -1;
        return status;
    }

private:
    int spawn(const std::filesystem::path& program, const std::string& origin, int childEnd)
    {
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, childEnd, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, childEnd, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        std::string name = program.string();
        std::string label = origin.substr(0, origin.find('\0'));
        std::array<char*, 3> arguments{name.data(), label.data(), nullptr};
        // Nothing of the user's environment is the reader's business.
        std::string locale = "LC_ALL=C.UTF-8";
        std::array<char*, 2> environment{locale.data(), nullptr};
        const int error =
            posix_spawn(&m_process, name.c_str(), &actions, nullptr, arguments.data(), environment.data());
        posix_spawn_file_actions_destroy(&actions);
        if (error != 0)
            m_process = -1;
        return error;
    }

    int m_socket = -1;
    pid_t m_process = -1;
};

/// Sends all and takes the answer, both at once: either side may fill the socket's buffer.
class Exchange
{
public:
    Exchange(Child& child, std::string_view bytes, const std::string& origin)
        : m_socket{child.socket()}
        , m_unsent{bytes}
        , m_origin{origin}
    {
    }

    std::string run(const std::stop_token& stop)
    {
        const Clock::time_point deadline = Clock::now() + longestReading;
        finishSending();
        while (!m_isEnded) {
            throwIfStopped(stop);
            if (Clock::now() > deadline)
                throw Error{ErrorKind::Damaged, m_origin, "reading it takes longer than any article should"};
            pollfd ready{m_socket, static_cast<short>(POLLIN | (m_unsent.empty() ? 0 : POLLOUT)), 0};
            if (poll(&ready, 1, static_cast<int>(stopCheck.count())) <= 0)
                continue;
            if ((ready.revents & POLLOUT) != 0)
                send();
            if ((ready.revents & (POLLIN | POLLHUP | POLLERR)) != 0)
                receive();
        }
        return std::move(m_answer);
    }

private:
    void finishSending()
    {
        if (m_unsent.empty())
            shutdown(m_socket, SHUT_WR);
    }

    void send()
    {
        const ssize_t count = ::send(m_socket, m_unsent.data(), m_unsent.size(), MSG_NOSIGNAL);
        if (count > 0)
            m_unsent.remove_prefix(static_cast<std::size_t>(count));
        else if (errno != EAGAIN && errno != EINTR)
            m_unsent = {}; // it died with bytes unread; its status says how
        finishSending();
    }

    void receive()
    {
        std::array<char, 1 << 16> buffer;
        const ssize_t count = recv(m_socket, buffer.data(), buffer.size(), 0);
        if (count > 0)
            m_answer.append(buffer.data(), static_cast<std::size_t>(count));
        else if (count == 0 || (errno != EAGAIN && errno != EINTR))
            m_isEnded = true;
        if (m_answer.size() > largestAnswer)
            throw Error{ErrorKind::TooLarge, m_origin, "it holds more text than any collection of articles"};
    }

    int m_socket;
    std::string_view m_unsent;
    const std::string& m_origin;
    std::string m_answer;
    bool m_isEnded = false;
};

} // namespace

Reading readConfined(std::string_view bytes, const std::string& origin, const std::stop_token& stop)
{
    throwIfStopped(stop);
    Child child{helperProgram("cablegraph-reader"), origin};
    const std::string answer = Exchange{child, bytes, origin}.run(stop);
    const int status = child.wait();
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return readingFromJson(answer, origin);
    const bool isTime = WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU;
    throw Error{ErrorKind::Damaged, origin,
                isTime ? "reading it takes longer than any article should" : "its reader broke down over it"};
}

#else

Reading readConfined(std::string_view, const std::string& origin, const std::stop_token&)
{
    throw Error{ErrorKind::Unsupported, origin, "this kind of file is not read on this system"};
}

#endif

} // namespace cablegraph::article
