// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/studylibrary.h"

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/messages.h"
#include "core/study/json.h"
#include "core/study/limits.h"
#include "core/study/projectname.h"
#include "core/study/questionline.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace espalier::workbench {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".json";
constexpr std::size_t mostOriginBytes = 1U << 16U;

fs::path originFile(const fs::path &folder, std::string_view id)
{
    return folder / "about" / (std::string(id) + std::string(ending));
}

//! Of a study's name: what no file system minds.
std::string stemOf(std::string_view name)
{
    constexpr std::size_t longest = 63;
    std::string stem;
    for (const char letter : name.substr(0, longest)) {
        const bool isPlain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
        stem += isPlain ? letter : '_';
    }
    return stem.empty() ? "study" : stem;
}

//! An id comes from outside, too: it names a file of the folder and no other.
bool isId(std::string_view id)
{
    return !id.empty() && id.front() != '.' && id.find('/') == std::string_view::npos;
}

Error notThere(std::string_view text)
{
    return {.code = Error::Code::Invalid,
            .subject = std::string(text),
            .problem = messages::noSuchStudy(),
            .remedies = {messages::listStudies()}};
}

Result<> move(const fs::path &from, const fs::path &to)
{
    if (auto made = makeFolder(to.parent_path()); !made)
        return made;
    std::error_code error;
    fs::rename(from, to, error);
    if (error) {
        return Failure(Error{.code = Error::Code::Io,
                             .subject = to.string(),
                             .problem = espalier::messages::fileNotWritten(),
                             .detail = error.message(),
                             .remedies = {espalier::messages::checkFolderAndDisk()}});
    }
    return {};
}

//! The study goes last: while it is where it was, so is all of it.
Result<> moveStudy(const fs::path &from, const fs::path &to, const std::string &id)
{
    std::error_code ignored;
    if (!isId(id) || !fs::exists(studyFile(from, id), ignored))
        return Failure(notThere(id));
    if (fs::exists(originFile(from, id), ignored)) {
        if (auto moved = move(originFile(from, id), originFile(to, id)); !moved)
            return moved;
    }
    return move(studyFile(from, id), studyFile(to, id));
}

Result<StudyOrigin> readOrigin(const fs::path &file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return StudyOrigin();
    const auto text = readFile(file.string(), mostOriginBytes);
    if (!text)
        return Failure(text.error());
    const auto json = parseJson(*text, file.string());
    if (!json)
        return Failure(json.error());
    ObjectReader reader(*json, {});
    StudyOrigin origin{.connection = reader.textOr("connection", {}),
                       .isGym = reader.booleanOr("gym", false),
                       .file = reader.textOr("file", {})};
    if (auto finished = reader.finish(); !finished)
        return Failure(finished.error());
    return origin;
}

Result<> writeOrigin(const fs::path &file, const StudyOrigin &origin)
{
    if (const auto there = readOrigin(file); there && *there == origin)
        return {};
    if (auto made = makeFolder(file.parent_path()); !made)
        return made;
    const Json json{{"connection", origin.connection}, {"gym", origin.isGym}, {"file", origin.file}};
    return writeFile(file.string(), printJson(json));
}

//! True where the file was made: nobody else has it then.
bool isMade(const fs::path &file)
{
    const int open = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    return open >= 0 && ::close(open) == 0;
}

Timestamp changedAt(const fs::path &file)
{
    constexpr std::int64_t million = 1'000'000;
    constexpr std::int64_t thousand = 1'000;
    struct stat facts = {};
    if (stat(file.c_str(), &facts) != 0)
        return {};
    return {facts.st_mtim.tv_sec * million + facts.st_mtim.tv_nsec / thousand};
}

} // namespace

fs::path studiesFolder(const Places &places)
{
    return places.gym.parent_path() / "studies";
}

fs::path trashFolder(const fs::path &folder)
{
    return folder / "trash";
}

fs::path studyFile(const fs::path &folder, std::string_view id)
{
    return folder / (std::string(id) + std::string(ending));
}

Result<std::string> newStudyId(const fs::path &folder, std::string_view name)
{
    if (auto made = makeFolder(folder); !made)
        return Failure(made.error());
    const auto stem = stemOf(name);
    constexpr int mostTries = 100'000;
    std::error_code ignored;
    for (int i = 1; i <= mostTries; ++i) {
        auto id = i == 1 ? stem : stem + "-" + std::to_string(i);
        const auto file = studyFile(folder, id);
        if (fs::exists(file, ignored) || fs::exists(studyFile(trashFolder(folder), id), ignored))
            continue;
        if (isMade(file))
            return id;
        if (!fs::exists(file, ignored))
            break; // nothing can be made there
    }
    return Failure(Error{.code = Error::Code::Io,
                         .subject = folder.string(),
                         .problem = espalier::messages::fileNotWritten(),
                         .remedies = {espalier::messages::checkFolderAndDisk()}});
}

Result<> keepStudy(const fs::path &folder, const std::string &id, const LoadedStudy &kept)
{
    if (auto made = makeFolder(folder); !made)
        return made;
    if (auto written = writeOrigin(originFile(folder, id), kept.origin); !written)
        return written;
    return writeFile(studyFile(folder, id).string(), printJson(study::toJson(kept.study)));
}

Result<LoadedStudy> loadStudy(const fs::path &folder, const std::string &id)
{
    const auto file = studyFile(folder, id);
    std::error_code ignored;
    if (!isId(id) || !fs::exists(file, ignored))
        return Failure(notThere(id));
    const auto text = readFile(file.string(), study::mostFileBytes);
    if (!text)
        return Failure(text.error());
    auto study = study::parseStudy(*text, file.string());
    if (!study)
        return Failure(study.error());
    // A study is worth more than the word where it belongs.
    auto origin = readOrigin(originFile(folder, id));
    return LoadedStudy{std::move(*study), origin ? std::move(*origin) : StudyOrigin()};
}

KeptStudy keptStudy(const fs::path &folder, const std::string &id)
{
    KeptStudy kept{.id = id, .file = studyFile(folder, id), .changed = changedAt(studyFile(folder, id))};
    const auto loaded = loadStudy(folder, id);
    if (!loaded) {
        kept.problem = loaded.error();
        return kept;
    }
    kept.name = loaded->study.name;
    kept.title = loaded->study.title;
    kept.features = loaded->study.features.size();
    kept.question = study::printQuestion(loaded->study).value_or(std::string());
    kept.origin = loaded->origin;
    return kept;
}

Result<std::vector<KeptStudy>> listStudies(const fs::path &folder)
{
    std::vector<KeptStudy> studies;
    std::error_code error;
    if (!fs::exists(folder, error))
        return studies;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        std::error_code ignored;
        const auto &path = entry->path();
        // An empty one is an id that is held for a study that is not written yet.
        const bool isStudy = path.extension() == ending && isId(path.stem().string()) && entry->is_regular_file(ignored)
            && entry->file_size(ignored) > 0;
        if (isStudy)
            studies.push_back(keptStudy(folder, path.stem().string()));
    }
    if (error) {
        return Failure(Error{.code = Error::Code::Io,
                             .subject = folder.string(),
                             .problem = espalier::messages::fileNotRead(),
                             .detail = error.message(),
                             .remedies = {espalier::messages::checkPath()}});
    }
    std::ranges::sort(studies, [](const KeptStudy &a, const KeptStudy &b) {
        return std::pair(b.changed, a.id) < std::pair(a.changed, b.id);
    });
    return studies;
}

Result<KeptStudy> findStudy(const fs::path &folder, std::string_view text)
{
    const auto studies = listStudies(folder);
    if (!studies)
        return Failure(studies.error());
    const auto isCalled = [text](const KeptStudy &kept) {
        return kept.name == text;
    };
    const auto found = std::ranges::find_if(*studies, isCalled);
    if (found == studies->end()) {
        const auto byId = std::ranges::find(*studies, text, &KeptStudy::id);
        return byId == studies->end() ? Result<KeptStudy>(Failure(notThere(text))) : *byId;
    }
    if (std::ranges::count_if(*studies, isCalled) == 1)
        return *found;
    std::string ids;
    for (const auto &kept : *studies) {
        if (isCalled(kept))
            ids += (ids.empty() ? "" : ", ") + kept.id;
    }
    // Its id says which, where that is no other's name.
    const auto same = std::ranges::find(*studies, text, &KeptStudy::id);
    if (same != studies->end() && isCalled(*same))
        return *same;
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::string(text),
                         .problem = messages::severalStudies(ids),
                         .remedies = {messages::nameTheId()}});
}

std::optional<std::string> studyOfFile(const fs::path &folder, const std::string &file, const study::Study &study)
{
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder / "about", error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const auto id = entry->path().stem().string();
        const auto origin = readOrigin(entry->path());
        if (!origin || origin->file != file)
            continue;
        if (const auto loaded = loadStudy(folder, id); loaded && loaded->study == study)
            return id;
    }
    return std::nullopt;
}

std::string nameBeside(const std::vector<KeptStudy> &studies, const std::string &name)
{
    const auto isFree = [&studies](const std::string &other) {
        return std::ranges::find(studies, other, &KeptStudy::name) == studies.end();
    };
    for (int i = 2;; ++i) {
        if (auto other = name + "_" + std::to_string(i); isFree(other))
            return other;
    }
}

Result<std::string> duplicateStudy(const fs::path &folder, const std::string &id, std::string name)
{
    auto loaded = loadStudy(folder, id);
    if (!loaded)
        return Failure(loaded.error());
    if (name.empty()) {
        const auto studies = listStudies(folder);
        if (!studies)
            return Failure(studies.error());
        name = nameBeside(*studies, loaded->study.name);
    }
    if (auto checked = study::checkProjectName(name); !checked)
        return Failure(checked.error());
    auto copy = newStudyId(folder, name);
    if (!copy)
        return copy;
    loaded->study.name = std::move(name);
    loaded->origin.file.clear();
    if (auto kept = keepStudy(folder, *copy, *loaded); !kept)
        return Failure(kept.error());
    return copy;
}

Result<> renameStudy(const fs::path &folder, const std::string &id, const std::string &name)
{
    auto loaded = loadStudy(folder, id);
    if (!loaded)
        return Failure(loaded.error());
    if (auto checked = study::checkProjectName(name); !checked)
        return checked;
    loaded->study.name = name;
    return keepStudy(folder, id, *loaded);
}

Result<> deleteStudy(const fs::path &folder, const std::string &id)
{
    return moveStudy(folder, trashFolder(folder), id);
}

Result<> restoreStudy(const fs::path &folder, const std::string &id)
{
    return moveStudy(trashFolder(folder), folder, id);
}

} // namespace espalier::workbench
