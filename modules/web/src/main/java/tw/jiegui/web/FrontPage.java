package tw.jiegui.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("")
public class FrontPage {
  @GET
  @Produces(MediaType.TEXT_HTML)
  public String show() {
    return "<!doctype html><title>接軌 Jiegui</title>";
  }
}
