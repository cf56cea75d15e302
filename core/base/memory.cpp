// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include "core/base/messages.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <malloc.h>
#include <memory>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace espalier {

namespace {

struct MemoryUnit
{
    std::string_view name;
    double bytes;
};
constexpr std::array<MemoryUnit, 5> memoryUnits{{{"B", 1}, {"kB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"TB", 1e12}}};

//! The number in a file of the kernel's; 0 where there is none ("max" is no limit).
std::size_t numberIn(const char *file)
{
    std::ifstream stream(file);
    std::size_t number = 0;
    return stream >> number ? number : 0;
}

//! What the kernel says of this process. Not ru_maxrss: that one begins with what the process held that started this one.
std::size_t statusBytes(std::string_view name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name))
            return static_cast<std::size_t>(std::strtoull(line.c_str() + name.size(), nullptr, 10)) * 1024;
    }
    return 0;
}

bool isSame(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, [](char a, char b) {
        return std::toupper(static_cast<unsigned char>(a)) == std::toupper(static_cast<unsigned char>(b));
    });
}

} // namespace

std::size_t machineMemory()
{
    const auto pages = sysconf(_SC_PHYS_PAGES);
    const auto size = sysconf(_SC_PAGE_SIZE);
    auto memory = static_cast<std::size_t>(std::max(pages, 1L)) * static_cast<std::size_t>(std::max(size, 1L));
    for (const auto *file : {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"}) {
        if (const auto limit = numberIn(file); limit > 0)
            memory = std::min(memory, limit);
    }
    return memory;
}

std::size_t defaultMemory()
{
    return std::min(machineMemory() / 2, std::size_t{16'000'000'000});
}

std::size_t peakMemory()
{
    return statusBytes("VmHWM:");
}

std::size_t heldMemory()
{
    return statusBytes("VmRSS:");
}

void expectMemory(std::size_t bytes)
{
#ifdef __GLIBC__
    constexpr int ofItsOwn = 32 << 20; // glibc allows no more
    constexpr std::size_t most = std::size_t{1} << 30U;
    const auto room = static_cast<int>(std::min(bytes, most));
    // NOLINTBEGIN(concurrency-mt-unsafe): each takes the allocator's own lock
    mallopt(M_MMAP_THRESHOLD, ofItsOwn);
    mallopt(M_TRIM_THRESHOLD, room + 2 * ofItsOwn);
    mallopt(M_ARENA_MAX, 1); // threads take from this room, too
    mallopt(M_TOP_PAD, room);
    auto *const before = static_cast<char *>(sbrk(0));
    // NOLINTBEGIN(cppcoreguidelines-no-malloc): what operator new takes from grows by the room
    void *volatile some = std::malloc(ofItsOwn / 2); // else compilers leave both out
    std::free(some);
    // NOLINTEND(cppcoreguidelines-no-malloc)
    mallopt(M_TOP_PAD, ofItsOwn / 2);
    // NOLINTEND(concurrency-mt-unsafe)
    const auto pages = static_cast<std::size_t>(sysconf(_SC_PAGE_SIZE));
    auto grown = static_cast<std::size_t>(static_cast<char *>(sbrk(0)) - before);
    void *begin = before;
    // Where the system has none, small pages do.
    if (std::align(pages, pages, begin, grown) != nullptr)
        (void)madvise(begin, grown, MADV_HUGEPAGE);
#else
    (void)bytes;
#endif
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    constexpr int ofItsOwn = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, ofItsOwn); // NOLINT(concurrency-mt-unsafe): it takes the allocator's own lock
#endif
}

void releaseFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

Result<std::size_t> parseMemory(std::string_view text)
{
    const Failure invalid(Error{.code = Error::Code::Invalid,
                                .subject = std::string(text),
                                .problem = messages::noMemory(),
                                .remedies = {messages::writeMemory()}});
    const auto whole = trimmed(text);
    double number = 0;
    const auto [end, code] = std::from_chars(whole.data(), whole.data() + whole.size(), number);
    if (code != std::errc() || !(number > 0))
        return invalid;
    const auto name = trimmed(whole.substr(static_cast<std::size_t>(end - whole.data())));
    const auto *const unit = std::ranges::find_if(memoryUnits, [name](const MemoryUnit &each) {
        return name.empty() ? each.bytes == 1 : isSame(each.name, name);
    });
    if (unit == memoryUnits.end() || number * unit->bytes < 1 || number * unit->bytes > 1e18)
        return invalid;
    return static_cast<std::size_t>(number * unit->bytes);
}

std::string printMemory(std::size_t bytes)
{
    const auto number = static_cast<double>(bytes);
    const auto *unit = memoryUnits.begin();
    while (unit + 1 != memoryUnits.end() && number / (unit + 1)->bytes >= 0.9995)
        ++unit;
    const auto scaled = number / unit->bytes;
    return fmt::format("{:.{}f} {}", scaled, scaled < 9.95 && unit != memoryUnits.begin() ? 1 : 0, unit->name);
}

} // namespace espalier
