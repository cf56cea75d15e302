// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/library.h"

#include "core/base/languages.h"
#include "core/lessons/lessontexts.h"
#include "core/lessons/messages.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace espalier::lessons {

namespace {

//! "2-churn.de.md" as its parts.
struct FileName
{
    std::string_view name;
    std::string_view language;
};

std::optional<FileName> partsOf(std::string_view file)
{
    const auto number = file.find('-');
    const auto end = file.rfind(".md");
    if (number == std::string_view::npos || end == std::string_view::npos || end <= number + 1)
        return std::nullopt;
    const auto name = file.substr(number + 1, end - number - 1);
    const auto point = name.find('.');
    if (point == std::string_view::npos)
        return FileName{.name = name, .language = spokenLanguages.front().code};
    return FileName{.name = name.substr(0, point), .language = name.substr(point + 1)};
}

} // namespace

Result<std::vector<Lesson>> lessonsIn(std::string_view language)
{
    const auto wanted = languageOf(language);
    std::vector<Lesson> lessons;
    for (const auto &[file, text] : lessonTexts()) {
        const auto parts = partsOf(file);
        if (!parts || parts->language != wanted)
            continue;
        auto lesson = parseLesson(file, text);
        if (!lesson)
            return Failure(lesson.error());
        lesson->name = parts->name;
        lessons.push_back(std::move(*lesson));
    }
    return lessons;
}

Result<Lesson> findLesson(std::string_view language, std::string_view nameOrNumber)
{
    auto lessons = lessonsIn(language);
    if (!lessons)
        return Failure(lessons.error());
    for (std::size_t i = 0; i < lessons->size(); ++i) {
        if ((*lessons)[i].name == nameOrNumber || std::to_string(i + 1) == nameOrNumber)
            return std::move((*lessons)[i]);
    }
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::string(nameOrNumber),
                         .problem = messages::noSuchLesson(),
                         .remedies = {messages::listLessons()}});
}

} // namespace espalier::lessons
