// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes kept and read again: as one entry, which stands in a file of its own; as entries of 1 MiB, which stand in the
// database; and, as the reference, in a plain file. bench_store FOLDER [MEBIBYTES [ROUNDS]], in one run, in turns; the
// smallest of each.
#include "core/base/random.h"
#include "core/store/cache.h"
#include "tests/bench/need.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <unistd.h>

using namespace espalier;
using bench::need;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mebibyte = 1U << 20U;

std::string noise(std::size_t size)
{
    Random random(Seed{1});
    std::string bytes(size, '\0');
    for (std::size_t at = 0; at + sizeof(std::uint64_t) <= size; at += sizeof(std::uint64_t)) {
        const auto value = random.bits();
        std::memcpy(bytes.data() + at, &value, sizeof value);
    }
    return bytes;
}

void required(bool isDone)
{
    if (!isDone) {
        fmt::print(stderr, "the reference failed\n");
        std::exit(1);
    }
}

void writePlain(const fs::path &path, std::string_view bytes)
{
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    required(file >= 0);
    for (; !bytes.empty(); bytes.remove_prefix(std::min(bytes.size(), mebibyte)))
        required(write(file, bytes.data(), std::min(bytes.size(), mebibyte)) > 0);
    required(fdatasync(file) == 0 && close(file) == 0);
}

std::string readPlain(const fs::path &path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    required(file >= 0);
    std::string bytes(fs::file_size(path), '\0');
    for (std::size_t at = 0; at < bytes.size();) {
        const auto count = read(file, bytes.data() + at, mebibyte);
        required(count > 0);
        at += static_cast<std::size_t>(count);
    }
    close(file);
    return bytes;
}

std::size_t argument(int argc, char **argv, int place, std::size_t value)
{
    if (place < argc)
        std::from_chars(argv[place], argv[place] + std::strlen(argv[place]), value);
    return value;
}

//! The least of all rounds, each for itself.
struct Least
{
    double seconds = 1e9;
    double processor = 1e9; //!< what a busy machine changes little
};

class Times
{
public:
    void take(const std::string &what, const std::function<void()> &work)
    {
        const auto start = std::chrono::steady_clock::now();
        const auto processor = std::clock();
        work();
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
        auto &least = m_least[what];
        least.seconds = std::min(least.seconds, passed.count());
        least.processor =
            std::min(least.processor, static_cast<double>(std::clock() - processor) / double{CLOCKS_PER_SEC});
    }
    const Least &operator[](const std::string &what) const { return m_least.at(what); }

private:
    std::map<std::string, Least> m_least;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        fmt::print(stderr, "bench_store FOLDER [MEBIBYTES [ROUNDS]]\n");
        return 2;
    }
    const auto count = argument(argc, argv, 2, 480);
    const auto rounds = argument(argc, argv, 3, 5);
    const fs::path folder = fs::path(argv[1]) / "bench_store";
    const auto bytes = noise(count * mebibyte);
    Times times;
    for (std::size_t round = 0; round < rounds; ++round) {
        fs::remove_all(folder);
        fs::create_directories(folder);
        times.take("plain put", [&] {
            writePlain(folder / "plain", bytes);
        });
        times.take("plain get", [&] {
            required(readPlain(folder / "plain").size() == bytes.size());
        });
        {
            auto cache = need(store::Cache::open(folder / "file.db", store::Purpose::Lasting));
            times.take("file put", [&] {
                need(cache.put("snapshot", "a", bytes));
            });
            times.take("file get", [&] {
                required(need(cache.get("snapshot", "a")).value().size() == bytes.size());
            });
        }
        auto cache = need(store::Cache::open(folder / "rows.db", store::Purpose::Lasting));
        times.take("rows put", [&] {
            for (std::size_t i = 0; i < count; ++i)
                need(cache.put("snapshot", std::to_string(i), std::string_view(bytes).substr(i * mebibyte, mebibyte)));
        });
        times.take("rows get", [&] {
            std::string all;
            all.reserve(bytes.size());
            for (std::size_t i = 0; i < count; ++i)
                all += need(cache.get("snapshot", std::to_string(i))).value();
        });
    }
    fs::remove_all(folder);
    for (const std::string what : {"put", "get"}) {
        const auto plain = times["plain " + what];
        for (const std::string way : {"plain", "file", "rows"}) {
            const auto least = times[way + " " + what];
            fmt::print("{} of {} MiB, {}: {:.3f} s ({:.2f} times), processor {:.3f} s ({:.2f} times)\n", what, count,
                       way, least.seconds, least.seconds / plain.seconds, least.processor,
                       least.processor / plain.processor);
        }
    }
    return 0;
}
