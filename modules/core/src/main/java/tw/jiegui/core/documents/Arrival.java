package tw.jiegui.core.documents;

import tw.jiegui.core.documents.Document.Body;
import tw.jiegui.core.files.Content;
import tw.jiegui.core.files.FileName;
import tw.jiegui.core.files.Uploads;

/// A file that was looked through and is kept, but has no row yet; its content is still open.
public record Arrival(String name, Body body, FileName file, Uploads.Id upload, Content content) {}
