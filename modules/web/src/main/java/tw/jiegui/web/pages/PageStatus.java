package tw.jiegui.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/// A page knows its own status, so that a resource method returns the page and nothing else.
@Provider
@ApplicationScoped
public class PageStatus implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page page) {
      response.setStatus(page.status());
    }
  }
}
