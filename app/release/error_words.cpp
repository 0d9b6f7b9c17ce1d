#include "error_words.h"

#include <algorithm>
#include <array>

namespace pibox::app {
namespace {

struct Row {
  Code code;
  ErrorWords words;
};

constexpr auto kDifferent = std::to_array<Row>({
    {Code::Internal,
     {"Something unexpected happened inside pibox-release.",
      "Try again. If it happens again, report what is said here."}},
    {Code::Cancelled, {"You said no.", "You can start again at any time."}},
    {Code::NotAuthorised, {"You may not do this.", "Run the command as somebody who may."}},
    {Code::FileNotFound, {"A file that is needed is not there.", "Check the path that is named."}},
    {Code::FileTooLarge, {"A file is larger than it may be.", "Make it smaller, or check that it is the right one."}},
    {Code::FileUnsafe,
     {"A file has a name or a kind that is not allowed.",
      "Give a regular file with a plain name, no link and no device, then try again."}},
    {Code::ReadFailed,
     {"A file or folder could not be read.",
      "Check that it is there and that you may read it. If it is, check its disk."}},
    {Code::WriteFailed,
     {"A file or folder could not be written.",
      "Check that it can be there and that you may write it. If so, check its disk."}},
    {Code::DiskFull, {"The disk is full.", "Make room where it is named, then try again."}},
    {Code::ReadOnly, {"The disk can only be read at the moment.", "Mount it for writing, or give another place."}},
    {Code::JsonInvalid,
     {"A file is damaged.",
      "Restore it from your copy of the publisher's folder. If it is a published one, remove it there and publish "
      "again."}},
    {Code::BadImageId,
     {"The name of an image is not allowed.",
      "Use at most 64 letters, digits and . _ + - for it, beginning with a letter or a digit."}},
    {Code::BankBroken, {"An image is damaged.", "Make the image again."}},
    {Code::BankInUse, {"Something is mounted in a folder that is to be removed.", "Unmount it, then try again."}},
    {Code::ManifestInvalid,
     {"The list of files of this release is damaged or not allowed.",
      "Publish again. If it happens again, withdraw the release and make another one."}},
    {Code::ManifestUnsigned,
     {"The list of files of this release is not signed by a key of boot.keys.",
      "Check that it is the right boot.keys. If it is, somebody else has written to the tree: publish it anew."}},
    {Code::NetworkDown, {"This machine has no network.", "Check the cable or the Wi-Fi, then try again."}},
    {Code::HostUnreachable,
     {"The server with the releases cannot be reached.", "Check the network and the address, or try again later."}},
    {Code::TlsFailed, {"The server could not prove who it is.", "Check the address and the date of this machine."}},
    {Code::NotOnServer,
     {"The server does not have a file that belongs to the list of releases.",
      "Check the address. If it is right, publish again."}},
    {Code::CaptivePortal,
     {"A web page came instead of a file.",
      "Check the address, and that the network does not want a sign-in page to be filled in first."}},
    {Code::Stalled, {"The download came to a halt.", "Check the network, then try again."}},
    {Code::ConnectionLost, {"The connection was lost.", "Check the network, then try again."}},
    {Code::RedirectRefused,
     {"The server points to a place that is not safe.", "Check the address, and what the server redirects it to."}},
    {Code::SourceMissing, {"The folder with the releases is not there.", "Check the path that is named."}},
    {Code::NoRepository, {"This is no address of a repository.", "Give one that begins with https:// or http://."}},
    {Code::MetadataInvalid,
     {"The list of releases is damaged.",
      "If it is the published one, remove the file that is named there and publish again. In the publisher's folder, "
      "restore it "
      "from your copy."}},
    {Code::MetadataSignature,
     {"The list of releases is not signed by the keys that count for it.",
      "Check that it is the right tree and the right root. If they are, somebody else has written to it: publish it "
      "anew."}},
    {Code::MetadataRollback,
     {"The list of releases is older than one that it goes on from.",
      "Publish again from the newest publisher's folder."}},
    {Code::MetadataExpired,
     {"The list of releases is out of date.",
      "Check the date of this machine. If it is right: pibox-release refresh, and publish."}},
    {Code::MetadataMismatch,
     {"Two parts of the list of releases do not fit together.",
      "It may be in the middle of a change: try again later. If it happens again, publish again."}},
    {Code::MetadataTooLarge,
     {"The list of releases is larger than it may be.", "Check the address. If it is right, remove old releases."}},
    {Code::RootMissing, {"There is no root to check releases with.", "Check the file or the tree that is named."}},
    {Code::UnknownTarget, {"A release has a part that is not signed.", "Publish again."}},
    {Code::HashMismatch,
     {"A file is not what was signed.", "Publish again; if it happens again, make the release anew."}},
    {Code::LengthMismatch,
     {"A file is longer or shorter than was signed.", "Publish again; if it happens again, make the release anew."}},
    {Code::PublisherRefused,
     {"This cannot be done.", "Put right what is named, then try again. Nothing was published."}},
    {Code::NoSuchChannel, {"There is no such channel.", "Check its name; pibox-release channel adds one."}},
});

}  // namespace

ErrorWords publisherWords(Code code) {
  const auto* row = std::ranges::find(kDifferent, code, &Row::code);
  if (row != kDifferent.end()) return row->words;
  const auto& text = describe(code);
  return {text.what, text.remedy};
}

std::string publisherLine(const Error& error) {
  std::string line = std::string(describe(error.code).id) + ": " + publisherWords(error.code).what;
  if (!error.detail.empty()) line += " (" + error.detail + ")";
  return line;
}

}  // namespace pibox::app
