// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/study/study.h"
#include "core/workbench/places.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! Studies live in a folder of the workbench's own from their first moment: ID.json is a study file like any other, about/ID.json says where
//! it belongs, and trash/ holds what was deleted in the same way. An id is given once and stays, whatever the study is called.
namespace espalier::workbench {

std::filesystem::path studiesFolder(const Places &places);
//! Where what was deleted waits, which is a folder of the same kind.
std::filesystem::path trashFolder(const std::filesystem::path &folder);
//! The study file of an id.
std::filesystem::path studyFile(const std::filesystem::path &folder, std::string_view id);

//! Where a study belongs.
struct StudyOrigin
{
    std::string connection; //!< pg::displayText(); empty where there was none, or the Gym
    bool isGym = false;
    std::string file; //!< of the user's: it was opened from there, or saved to it
    bool operator==(const StudyOrigin &) const = default;
};

//! A kept study, as lists show it.
struct KeptStudy
{
    std::string id;
    std::filesystem::path file;
    std::string name;
    std::string title;
    std::string question; //!< in one line; empty where no line says it
    std::size_t features = 0;
    Timestamp changed;
    StudyOrigin origin;
    std::optional<Error> problem; //!< why the file cannot be read; it has no name then
    bool operator==(const KeptStudy &) const = default;
};

struct LoadedStudy
{
    study::Study study;
    StudyOrigin origin;
    bool operator==(const LoadedStudy &) const = default;
};

//! Gives an id after the name that no study has or had, and holds it. Errors: Io.
Result<std::string> newStudyId(const std::filesystem::path &folder, std::string_view name);
//! Whole or not at all; on the disk when it returns. Errors: Io.
Result<> keepStudy(const std::filesystem::path &folder, const std::string &id, const LoadedStudy &kept);
//! Errors: Io; Invalid where the file is no study.
Result<LoadedStudy> loadStudy(const std::filesystem::path &folder, const std::string &id);
//! As the list has it.
KeptStudy keptStudy(const std::filesystem::path &folder, const std::string &id);
//! What was changed last comes first. What cannot be read is listed with its problem. Errors: Io.
Result<std::vector<KeptStudy>> listStudies(const std::filesystem::path &folder);
//! The one of that name; where none has it, of that id. Errors: Invalid, where there is none or several have the name.
Result<KeptStudy> findStudy(const std::filesystem::path &folder, std::string_view text);
//! The kept study that belongs to a file of the user's and says just the same.
std::optional<std::string> studyOfFile(const std::filesystem::path &folder, const std::string &file,
                                       const study::Study &study);

//! "churn_2", where that is no other's name.
std::string nameBeside(const std::vector<KeptStudy> &studies, const std::string &name);
//! Gives the id of the copy, which belongs to no file of the user's. name: empty for nameBeside(). Errors: as loadStudy(), and Invalid for a name that is none.
Result<std::string> duplicateStudy(const std::filesystem::path &folder, const std::string &id, std::string name = {});
//! Errors: as duplicateStudy().
Result<> renameStudy(const std::filesystem::path &folder, const std::string &id, const std::string &name);
//! Puts it into the trash. Errors: Io.
Result<> deleteStudy(const std::filesystem::path &folder, const std::string &id);
//! Takes it out of the trash again. Errors: Io.
Result<> restoreStudy(const std::filesystem::path &folder, const std::string &id);

} // namespace espalier::workbench
